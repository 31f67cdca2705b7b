package dk.forloeb.offer.domain;

import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom the authority can turn to at a municipality. */
public record ContactPerson(
        String name, String email, @Nullable String phone) {

    private static final int MAX_PHONE = 30;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{6,}");

    /** Whether it is the same person, whatever the phone number and the case of the address. */
    public boolean isSameAs(ContactPerson other) {
        return name.equals(other.name) && email.equalsIgnoreCase(other.email);
    }

    /**
     * What the person's own link to an offer is made of: another one for each address, so that who is replaced by somebody
     * else has a link that leads nowhere.
     */
    public UUID linkTo(UUID offerId) {
        return UUID.nameUUIDFromBytes(
                (offerId + " " + email.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The person as typed, checked.
     *
     * @throws dk.forloeb.shared.DomainException INVALID with all faults at {@code contactName}, {@code contactEmail} and
     *     {@code contactPhone}
     */
    public static ContactPerson checked(@Nullable String name, @Nullable String email, @Nullable String phone) {
        Violations faults = new Violations();
        String person = faults.check(() -> PersonName.checked("contactName", name));
        String address = faults.check(() -> EmailAddress.checked("contactEmail", email));
        String number = faults.check(() -> Input.optionalLine("contactPhone", phone, MAX_PHONE));
        if (number != null && !PHONE.matcher(number).matches()) {
            faults.add("contactPhone", "phone-invalid");
        }
        faults.refuseAny();
        return new ContactPerson(person, address, number);
    }
}
