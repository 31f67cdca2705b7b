package dk.forloeb.offer.domain;

import java.util.Map;
import java.util.UUID;

/**
 * A municipality's yes.
 *
 * @param contact who is responsible there from now on
 * @param fits for each proposed day whether it suits; days that were left out are unknown
 * @param answeredBy who answers: often somebody else than the contact
 */
public record OfferAnswer(ContactPerson contact, Map<UUID, Fit> fits, String answeredBy) {

    public OfferAnswer {
        fits = Map.copyOf(fits);
    }
}
