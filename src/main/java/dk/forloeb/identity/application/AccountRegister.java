package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.PasswordHasher;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Adds accounts, whoever asks: an administrator or the start of the installation. */
@ApplicationScoped
class AccountRegister {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHasher hasher;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Clock clock;

    /** @throws DomainException CONFLICT {@code username-taken} at {@code username} */
    @Transactional
    UserAccount add(Username username, AccountDetails details, String password) {
        requireFree(username);
        return addHashed(username, details, hasher.hash(password));
    }

    /** Like {@link #add}, for a password that is hashed already. */
    @Transactional
    UserAccount addHashed(Username username, AccountDetails details, String passwordHash) {
        requireFree(username);
        UserAccount account = new UserAccount(username, details, passwordHash, clock.instant());
        accounts.add(account);
        auditTrail.record("account.created", "account", account.id(), account.username(), account.standing());
        return account;
    }

    private void requireFree(Username username) {
        if (accounts.named(username.text()).isPresent()) {
            throw DomainException.conflictAt("username", "username-taken");
        }
    }
}
