package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.RoundTerms;
import java.util.UUID;

/** A round of offers as it stands. */
public record RoundRow(UUID id, long version, UUID programmeId, RoundTerms terms) {

    static RoundRow of(OfferRound round) {
        return new RoundRow(round.id(), round.version(), round.programmeId(), round.terms());
    }
}
