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

    static Caller of(UserAccount account) {
        return new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.role(),
                account.municipality().orElse(null));
    }
}
