package dk.forloeb.offer.application;

import dk.forloeb.identity.application.ContactAccounts;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets the contact person whom a municipality named choose a password, by the link that was mailed to that very address.
 * Every method throws NOT_FOUND {@code offer-contact-link-unknown} for a link that was guessed, and for that of somebody
 * who is the contact person no longer.
 */
@ApplicationScoped
@Transactional
@OpenToAll(because = "the link is the permission, for the one person that it was mailed to")
public class ContactAccessService {

    @Inject
    OfferRepository offers;

    @Inject
    PersonalLinks links;

    @Inject
    ContactAccounts accounts;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    SystemUser systemUser;

    private record Named(Offer offer, ContactPerson contact) {}

    public ContactAccess view(String token) {
        Named named = named(token);
        Offer offer = named.offer();
        OfferRound round = offers.round(offer.programmeId()).orElseThrow(ContactAccessService::unknown);
        return systemUser.asSystem(() -> new ContactAccess(
                named.contact(),
                programmes.titles(List.of(offer.programmeId())).getOrDefault(offer.programmeId(), ""),
                municipalities.names().getOrDefault(offer.municipalityCode(), offer.municipalityCode()),
                round.terms(),
                round.locale(),
                accounts.exists(named.contact().email())));
    }

    /**
     * Makes the account.
     *
     * @throws DomainException INVALID at {@code newPassword} or {@code repeated}; CONFLICT {@code username-taken} where there
     *     is an account of that name
     */
    public void choosePassword(String token, @Nullable String password, @Nullable String repeated) {
        Named named = named(token);
        ContactPerson contact = named.contact();
        systemUser.asSystem(() ->
                accounts.create(contact.name(), contact.email(), named.offer().municipalityCode(), password, repeated));
    }

    private Named named(String token) {
        UUID link = links.subject(PersonalLinks.Purpose.CONTACT, token).orElseThrow(ContactAccessService::unknown);
        Offer offer = offers.idOfContactLink(link).flatMap(offers::find).orElseThrow(ContactAccessService::unknown);
        return new Named(offer, offer.contactOf(link).orElseThrow(ContactAccessService::unknown));
    }

    private static DomainException unknown() {
        return DomainException.notFound("offer-contact-link-unknown");
    }
}
