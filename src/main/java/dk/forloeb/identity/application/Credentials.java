package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.PasswordHasher;
import dk.forloeb.identity.domain.PasswordRules;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks user name and password. Neither the answer nor how long it takes says whether there is such an account: an
 * unknown name, a wrong password and an inactive account look alike.
 */
@ApplicationScoped
public class Credentials {

    private static final Logger LOG = Logger.getLogger(Credentials.class.getName());
    private static final int LONGEST_NAME = 254;

    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();
    private @Nullable String nobodysHash;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    LoginThrottle throttle;

    /**
     * The active account that the password opens.
     *
     * @throws DomainException UNAUTHENTICATED: {@code login-failed}, or {@code login-locked} after too many failures
     */
    UserAccount checked(@Nullable String username, @Nullable String password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || password == null
                || password.length() > PasswordRules.MAX_LENGTH) {
            throw DomainException.unauthenticated("login-failed");
        }
        // Taking turns: otherwise guesses sent all at once would be tried before the first failure counts.
        synchronized (turns[Math.floorMod(name.hashCode(), turns.length)]) {
            return inTurn(name, password);
        }
    }

    private UserAccount inTurn(String name, String password) {
        throttle.requireUnlocked(name);
        Optional<UserAccount> account = accounts.named(name);
        String hash = account.map(UserAccount::passwordHash).orElseGet(this::nobodysHash);
        boolean matches = hasher.matches(password, hash);
        if (account.isPresent() && matches && account.get().isActive()) {
            throttle.succeeded(name);
            return account.get();
        }
        if (throttle.failed(name) && account.isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "Log-in locked after repeated failures: {0}",
                    account.get().username());
        }
        throw DomainException.unauthenticated("login-failed");
    }

    private synchronized String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hasher.hash(Secrets.password());
        }
        return nobodysHash;
    }
}
