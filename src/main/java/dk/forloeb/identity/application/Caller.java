package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person on whose behalf a request runs, as the account stood when the request came in.
 *
 * @param municipality four-digit code of the only municipality the person may see; null where there is no such limit
 */
public record Caller(
        UUID accountId,
        String username,
        String displayName,
        Role role,
        @Nullable String municipality) {

    /** Refuses a contact without a municipality, to whom the missing limit would open all of them. */
    public Caller {
        if ((role == Role.MUNICIPAL_CONTACT) != (municipality != null)) {
            throw new IllegalStateException("Account " + username + " has a role and a municipality that do not fit");
        }
    }

    static Caller of(UserAccount account) {
        return new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.role(),
                account.municipality().orElse(null));
    }
}
