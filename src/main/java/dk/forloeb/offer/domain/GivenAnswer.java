package dk.forloeb.offer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a municipality answered last, and whom it ever named as its contact. */
@Embeddable
public class GivenAnswer {

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "decline_reason")
    private @Nullable String declineReason;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    private GivenAnswer(
            @Nullable String by, @Nullable String reason, @Nullable ContactPerson contact, LocalDateTime at) {
        answeredAt = at;
        answeredBy = by;
        declineReason = reason;
        contactName = contact == null ? null : contact.name();
        contactEmail = contact == null ? null : contact.email();
        contactPhone = contact == null ? null : contact.phone();
    }

    static GivenAnswer yes(OfferAnswer answer, Instant now) {
        return new GivenAnswer(answer.answeredBy(), null, answer.contact(), Stamps.of(now));
    }

    /** The same yes, by whoever gave it and when, with another contact person; what else changed is an event. */
    static GivenAnswer corrected(OfferAnswer answer, @Nullable GivenAnswer before, Instant now) {
        return before == null
                ? yes(answer, now)
                : new GivenAnswer(before.answeredBy, null, answer.contact(), before.answeredAt);
    }

    /** @param before the answer that this one replaces, if there was any */
    static GivenAnswer no(String reason, String by, @Nullable GivenAnswer before, Instant now) {
        ContactPerson contact = before == null ? null : before.contact().orElse(null);
        return new GivenAnswer(by, reason, contact, Stamps.of(now));
    }

    /** The same answer, without whoever gave it and whom it named. */
    GivenAnswer withoutPeople() {
        return new GivenAnswer(null, declineReason, null, answeredAt);
    }

    public Instant at() {
        return answeredAt.toInstant(ZoneOffset.UTC);
    }

    /** Name of who answered; null once that is forgotten. */
    public @Nullable String by() {
        return answeredBy;
    }

    /** Why the municipality declined; null where it accepted. */
    public @Nullable String declineReason() {
        return declineReason;
    }

    /** Whom the municipality named; empty where it never accepted, and once that is forgotten. */
    public Optional<ContactPerson> contact() {
        return contactName == null || contactEmail == null
                ? Optional.empty()
                : Optional.of(new ContactPerson(contactName, contactEmail, contactPhone));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GivenAnswer that
                && answeredAt.equals(that.answeredAt)
                && Objects.equals(answeredBy, that.answeredBy)
                && Objects.equals(declineReason, that.declineReason)
                && contact().equals(that.contact());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(answeredAt, answeredBy);
    }
}
