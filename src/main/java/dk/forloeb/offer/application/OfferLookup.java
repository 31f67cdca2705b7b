package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads in a transaction of its own which offer a link opens and which programme an offer belongs to. */
@ApplicationScoped
class OfferLookup {

    @Inject
    OfferRepository offers;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> programmeOf(UUID offerId) {
        return offers.find(offerId).map(Offer::programmeId);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> idOfLink(UUID linkId) {
        return offers.idOfLink(linkId);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> idOfContactLink(UUID linkId) {
        return offers.idOfContactLink(linkId);
    }
}
