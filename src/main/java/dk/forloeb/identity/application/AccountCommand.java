package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to say of its person, as typed.
 *
 * @param municipality four-digit code, for a municipal contact and only then
 */
public record AccountCommand(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable Role role,
        @Nullable String municipality,
        boolean active) {

    AccountDetails checked() {
        return AccountDetails.checked(displayName, email, role, municipality, active);
    }
}
