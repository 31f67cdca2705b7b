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

    /** Stands for whoever acted for the authority. */
    private static final String AUTHORITY = "authority";

    /** @param forMunicipality whether to leave out which of the authority's people it was */
    static OfferEventRow of(OfferEvent event, boolean forMunicipality) {
        boolean named = !forMunicipality || event.kind().isByMunicipality();
        return new OfferEventRow(event.occurredAt(), event.kind(), named ? event.actor() : AUTHORITY, event.detail());
    }
}
