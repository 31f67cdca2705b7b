package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.RoundTerms;
import java.util.Locale;

/**
 * What a contact person sees by the own link.
 *
 * @param programme title of the programme
 * @param municipality name
 * @param terms whom to ask, among others
 * @param locale language of the round
 * @param hasAccount whether the person has an account to log in with
 */
public record ContactAccess(
        ContactPerson contact,
        String programme,
        String municipality,
        RoundTerms terms,
        Locale locale,
        boolean hasAccount) {}
