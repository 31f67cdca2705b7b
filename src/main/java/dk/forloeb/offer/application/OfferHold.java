package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Holds the round of an offer for the rest of the transaction, so that no place is given twice. That has to be the first
 * thing a transaction reads: what it read before would be as old as that.
 */
@ApplicationScoped
class OfferHold {

    @Inject
    OfferRepository offers;

    @Inject
    OfferLookup lookup;

    /** An offer with its round, both held. */
    record Held(OfferRound round, Offer offer) {}

    /** @throws DomainException NOT_FOUND {@code offer-not-found} */
    @Transactional(Transactional.TxType.MANDATORY)
    Held hold(UUID offerId) {
        UUID programmeId = lookup.programmeOf(offerId)
                .or(() -> offers.find(offerId).map(Offer::programmeId))
                .orElseThrow(() -> DomainException.notFound("offer-not-found"));
        OfferRound round = round(programmeId);
        Offer offer = offers.find(offerId).orElseThrow(() -> DomainException.notFound("offer-not-found"));
        return new Held(round, offer);
    }

    /** @throws DomainException CONFLICT {@code offer-round-missing} */
    @Transactional(Transactional.TxType.MANDATORY)
    OfferRound round(UUID programmeId) {
        return offers.roundForChange(programmeId).orElseThrow(() -> DomainException.conflict("offer-round-missing"));
    }
}
