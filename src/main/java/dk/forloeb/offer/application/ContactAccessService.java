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
    OfferHold hold;

    @Inject
    OfferLookup lookup;

    @Inject
    OfferPlaces places;

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

    public ContactAccess view(String token) {
        UUID link = link(token);
        Offer offer = offers.idOfContactLink(link).flatMap(offers::find).orElseThrow(ContactAccessService::unknown);
        ContactPerson contact = contact(offer, link);
        OfferRound round = offers.round(offer.programmeId()).orElseThrow(ContactAccessService::unknown);
        return systemUser.asSystem(() -> new ContactAccess(
                contact,
                programmes.titles(List.of(offer.programmeId())).getOrDefault(offer.programmeId(), ""),
                municipalities.names().getOrDefault(offer.municipalityCode(), offer.municipalityCode()),
                round.terms(),
                round.locale(),
                accounts.exists(contact.email())));
    }

    /**
     * Makes the account; holds the offer, so that nobody is replaced meanwhile.
     *
     * @throws DomainException INVALID at {@code newPassword} or {@code repeated}; CONFLICT {@code username-taken} where there
     *     is an account of that name, RULE {@code offer-contact-no-username} where the address cannot be a user name
     */
    public void choosePassword(String token, @Nullable String password, @Nullable String repeated) {
        UUID link = link(token);
        Offer offer = hold.hold(lookup.idOfContactLink(link).orElseThrow(ContactAccessService::unknown))
                .offer();
        ContactPerson contact = contact(offer, link);
        try {
            systemUser.asSystem(() ->
                    accounts.create(contact.name(), contact.email(), offer.municipalityCode(), password, repeated));
        } catch (DomainException refusal) {
            boolean noName = refusal.violations().stream()
                    .anyMatch(violation -> violation.field().equals("username"));
            throw noName && refusal.kind() == DomainException.Kind.INVALID
                    ? DomainException.rule("offer-contact-no-username", contact.email())
                    : refusal;
        }
    }

    private UUID link(String token) {
        return links.subject(PersonalLinks.Purpose.CONTACT, token).orElseThrow(ContactAccessService::unknown);
    }

    /** Whom the link is for, if nobody else speaks for the municipality now, whoever put them there. */
    private ContactPerson contact(Offer offer, UUID link) {
        return offer.contactOf(link)
                .filter(contact -> places.contacts(offer).stream()
                        .anyMatch(now -> now.email().equalsIgnoreCase(contact.email())))
                .orElseThrow(ContactAccessService::unknown);
    }

    private static DomainException unknown() {
        return DomainException.notFound("offer-contact-link-unknown");
    }
}
