package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.RoundTerms;
import java.util.List;
import java.util.Locale;

/**
 * An offer as the municipality sees it by its link.
 *
 * @param programme title of the programme
 * @param locale language of the round
 * @param answerable whether it can be answered, or its answer changed, now
 * @param placeFree whether a municipality is still wanted
 * @param enrolled how many people the municipality has enrolled
 * @param hasAccount whether the contact person that was named has an account to log in with
 */
public record OfferView(
        OfferRow offer,
        String programme,
        RoundTerms terms,
        List<DateRow> dates,
        Locale locale,
        boolean answerable,
        boolean placeFree,
        long enrolled,
        boolean hasAccount) {}
