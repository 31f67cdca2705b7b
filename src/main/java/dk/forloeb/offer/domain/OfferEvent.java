package dk.forloeb.offer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an offer: what, when and by whom. Never changes once written. */
@Entity
@Table(name = "offer_event")
public class OfferEvent {

    @Id
    private UUID id;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    @Enumerated(EnumType.STRING)
    private OfferEventKind kind;

    private String actor;

    private @Nullable String detail;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OfferEvent() {}

    /**
     * @param actor log-in name, or the name of who answered for the municipality
     * @param detail a reason, a day or an address, in plain words
     */
    public OfferEvent(Offer offer, OfferEventKind kind, String actor, @Nullable String detail, Instant now) {
        this.id = UUID.randomUUID();
        this.offerId = offer.id();
        this.kind = kind;
        this.actor = actor;
        this.detail = detail;
        this.occurredAt = Stamps.of(now);
    }

    public UUID offerId() {
        return offerId;
    }

    public Instant occurredAt() {
        return occurredAt.toInstant(ZoneOffset.UTC);
    }

    public OfferEventKind kind() {
        return kind;
    }

    public String actor() {
        return actor;
    }

    public @Nullable String detail() {
        return detail;
    }
}
