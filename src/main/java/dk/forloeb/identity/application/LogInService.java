package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who is behind a user name and password, or behind a session that was opened with them. */
@ApplicationScoped
public class LogInService {

    @Inject
    Credentials credentials;

    @Inject
    Accounts accounts;

    /**
     * Logs a person in.
     *
     * @throws dk.forloeb.shared.DomainException UNAUTHENTICATED: {@code login-failed}, or {@code login-locked} with the
     *     minutes left
     */
    @OpenToAll(because = "the user name and password given are the permission")
    public LogIn logIn(@Nullable String username, @Nullable String password) {
        return of(credentials.checked(username, password));
    }

    /** The person of an earlier log-in, unless the account is no longer active or its password has changed since. */
    @OpenToAll(because = "the server itself keeps user name and stamp from the log-in that earned them")
    public Optional<Caller> resume(String username, String stamp) {
        return accounts.named(username)
                .filter(UserAccount::isActive)
                .filter(account -> account.credentialStamp().equals(stamp))
                .map(Caller::of);
    }

    static LogIn of(UserAccount account) {
        return new LogIn(Caller.of(account), account.credentialStamp());
    }
}
