package dk.forloeb.offer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    /** What the contact person's own link is made of; as text, since EclipseLink reads no UUID that may be absent. */
    @Column(name = "contact_link_id")
    private @Nullable String contactLink;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    private GivenAnswer(
            UUID offerId,
            @Nullable String by,
            @Nullable String reason,
            @Nullable ContactPerson contact,
            LocalDateTime at) {
        answeredAt = at;
        answeredBy = by;
        declineReason = reason;
        contactName = contact == null ? null : contact.name();
        contactEmail = contact == null ? null : contact.email();
        contactPhone = contact == null ? null : contact.phone();
        contactLink = contact == null ? null : contact.linkTo(offerId).toString();
    }

    static GivenAnswer yes(UUID offerId, OfferAnswer answer, Instant now) {
        return new GivenAnswer(offerId, answer.answeredBy(), null, answer.contact(), Stamps.of(now));
    }

    /** The same yes, by whoever gave it and when, with another contact person; what else changed is an event. */
    static GivenAnswer corrected(UUID offerId, OfferAnswer answer, @Nullable GivenAnswer before, Instant now) {
        return before == null
                ? yes(offerId, answer, now)
                : new GivenAnswer(offerId, before.answeredBy, null, answer.contact(), before.answeredAt);
    }

    /** @param before the answer that this one replaces, if there was any */
    static GivenAnswer no(UUID offerId, String reason, String by, @Nullable GivenAnswer before, Instant now) {
        ContactPerson contact = before == null ? null : before.contact().orElse(null);
        return new GivenAnswer(offerId, by, reason, contact, Stamps.of(now));
    }

    /** The same answer, without whoever gave it and whom it named. */
    GivenAnswer withoutPeople(UUID offerId) {
        return new GivenAnswer(offerId, null, declineReason, null, answeredAt);
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
