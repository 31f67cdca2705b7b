package dk.forloeb.participation.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import org.jspecify.annotations.Nullable;

/** Who a participant is, apart from where the person comes from. */
public record PersonDetails(String name, String email, ParticipantRole role) {

    /**
     * Checks all three.
     *
     * @throws dk.forloeb.shared.DomainException INVALID with all faults at {@code name}, {@code email}, {@code role}
     */
    public static PersonDetails of(@Nullable String name, @Nullable String email, @Nullable ParticipantRole role) {
        Violations violations = new Violations();
        String checkedName = violations.check(() -> PersonName.checked("name", name));
        String checkedEmail = violations.check(() -> EmailAddress.checked("email", email));
        ParticipantRole checkedRole = violations.check(() -> Input.present("role", role));
        violations.refuseAny();
        return new PersonDetails(checkedName, checkedEmail, checkedRole);
    }

    /** The address in the form in which it is unique within a programme. */
    public String emailKey() {
        return EmailAddress.key(email);
    }
}
