package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.OfferEvent;
import dk.forloeb.offer.domain.OfferEventKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an offer. */
public record OfferEventRow(
        Instant occurredAt,
        OfferEventKind kind,
        String actor,
        @Nullable String detail) {

    static OfferEventRow of(OfferEvent event) {
        return new OfferEventRow(event.occurredAt(), event.kind(), event.actor(), event.detail());
    }
}
