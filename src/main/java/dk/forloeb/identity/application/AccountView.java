package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it; never its password.
 *
 * @param version hand it back when editing
 * @param municipality four-digit code of a municipal contact's municipality
 */
public record AccountView(
        UUID id,
        long version,
        String username,
        String displayName,
        @Nullable String email,
        Role role,
        @Nullable String municipality,
        boolean active) {

    static AccountView of(UserAccount account) {
        return new AccountView(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                account.email().orElse(null),
                account.role(),
                account.municipality().orElse(null),
                account.isActive());
    }
}
