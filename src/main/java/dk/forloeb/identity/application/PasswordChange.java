package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.ApiTokens;
import dk.forloeb.identity.domain.PasswordHasher;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives an account another password, which ends every session and token of the old one. */
@ApplicationScoped
class PasswordChange {

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    PasswordHasher hasher;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Clock clock;

    /** The account with its new password; the password itself is not checked here. */
    @Transactional
    UserAccount apply(UUID id, String password, String auditAction) {
        return applyHashed(id, hasher.hash(password), auditAction);
    }

    /** Like {@link #apply}, for a password that is hashed already. */
    @Transactional
    UserAccount applyHashed(UUID id, String passwordHash, String auditAction) {
        UserAccount account = accounts.find(id).orElseThrow(() -> DomainException.notFound("account-not-found"));
        account.changePassword(passwordHash, clock.instant());
        tokens.removeOf(id);
        auditTrail.record(auditAction, "account", id, account.username());
        return account;
    }
}
