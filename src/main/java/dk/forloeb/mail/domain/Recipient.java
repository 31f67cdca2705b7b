package dk.forloeb.mail.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;

/**
 * Whom a mail is for: one address without display name or second address, and a name on one line.
 *
 * @param name a person's or an office's, 1–120 characters
 * @param address as of {@link EmailAddress}
 */
public record Recipient(String name, String address) {

    /** @throws dk.forloeb.shared.DomainException INVALID at {@code recipientName} or {@code recipientAddress} */
    public Recipient {
        Violations violations = new Violations();
        String wantedName = name;
        String wantedAddress = address;
        name = violations.check(() -> Input.line("recipientName", wantedName, PersonName.MAX_LENGTH));
        address = violations.check(() -> EmailAddress.checked("recipientAddress", wantedAddress));
        violations.refuseAny();
    }
}
