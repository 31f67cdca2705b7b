package dk.forloeb.identity.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an account says of its person, checked.
 *
 * @param municipality four-digit code; there for a municipal contact, and only then
 * @param active whether the person may log in
 */
public record AccountDetails(
        String displayName,
        @Nullable String email,
        Role role,
        @Nullable String municipality,
        boolean active) {

    /**
     * Checks everything at once.
     *
     * @throws dk.forloeb.shared.DomainException INVALID at {@code displayName}, {@code email}, {@code role} or
     *     {@code municipality}
     */
    public static AccountDetails checked(
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Role role,
            @Nullable String municipality,
            boolean active) {
        Violations violations = new Violations();
        String name = violations.check(() -> PersonName.checked("displayName", displayName));
        String address = violations.check(() -> EmailAddress.optional("email", email));
        if (role == null) {
            violations.add("role", "required");
        }
        String code = municipality == null || municipality.isBlank() ? null : municipality.strip();
        if (role == Role.MUNICIPAL_CONTACT && code == null) {
            violations.add("municipality", "municipality-missing");
        } else if (code != null && role != null && role != Role.MUNICIPAL_CONTACT) {
            violations.add("municipality", "municipality-superfluous");
        } else if (code != null && !code.matches("\\d{4}")) {
            violations.add("municipality", "municipality-unknown");
        }
        violations.refuseAny();
        return new AccountDetails(Objects.requireNonNull(name), address, Objects.requireNonNull(role), code, active);
    }
}
