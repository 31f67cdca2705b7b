package dk.forloeb.offer.application;

import dk.forloeb.identity.application.ContactAccounts;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.offer.application.OfferHold.Held;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.GivenAnswer;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferAnswer;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's answer to its offer, by the link in the mail. Every method throws NOT_FOUND {@code offer-link-unknown}
 * for a link that was guessed, changed or made for something else.
 */
@ApplicationScoped
@Transactional
@OpenToAll(because = "the link is the permission, for the one municipality that it was mailed to")
public class OfferAnswerService {

    @Inject
    OfferRepository offers;

    @Inject
    OfferHold hold;

    @Inject
    OfferPost post;

    @Inject
    OfferMails mails;

    @Inject
    OfferLookup lookup;

    @Inject
    OfferPlaces places;

    @Inject
    OfferBoards boards;

    @Inject
    PersonalLinks links;

    @Inject
    ContactAccounts accounts;

    @Inject
    ProgrammeService programmes;

    @Inject
    SystemUser systemUser;

    @Inject
    Clock clock;

    /** @throws DomainException CONFLICT {@code offer-not-sent} before it is sent */
    public OfferView view(String token) {
        Offer offer = offers.idOfLink(subject(token)).flatMap(offers::find).orElseThrow(OfferAnswerService::unknown);
        OfferRound round = offers.round(offer.programmeId()).orElseThrow(OfferAnswerService::unknown);
        return view(round, offer);
    }

    /**
     * Accepts: the municipality takes part, its office gets a receipt and the contact person a link of the own.
     *
     * @throws DomainException INVALID with all faults; CONFLICT as {@link Offer#accept}, {@code programme-completed} or
     *     {@code programme-archived}; RULE {@code offer-contact-has-account} or
     *     {@code offer-contact-changed-often} at {@code contactEmail}
     */
    public OfferView accept(String token, AnswerCommand command) {
        Held held = hold(token);
        held.offer().requireAnswerable(post.today());
        OfferAnswer answer = command.checked(held.round());
        Optional<ContactPerson> before = contact(held.offer());
        requireReplaceable(held.offer(), answer.contact());
        mails.requireFew(held.offer());
        held.offer().accept(answer, places.isFree(held.round()), clock.instant(), post.today());
        return answered(held, answer, OfferEventKind.ACCEPTED, before, true);
    }

    /**
     * Changes contact person and days of an accepted offer. A contact person who is replaced is told. Refuses like
     * {@link Offer#change}.
     *
     * @throws DomainException RULE {@code offer-contact-has-account} or {@code offer-contact-changed-often} at
     *     {@code contactEmail}
     */
    public OfferView change(String token, AnswerCommand command) {
        Held held = hold(token);
        held.offer().requireAnswerable(post.today());
        OfferAnswer answer = command.checked(held.round());
        boolean newContact =
                named(held.offer()).filter(answer.contact()::isSameAs).isEmpty();
        Optional<ContactPerson> before = contact(held.offer()).filter(contact -> newContact);
        if (newContact) {
            requireReplaceable(held.offer(), answer.contact());
            mails.requireFew(held.offer());
        }
        held.offer().change(answer, clock.instant(), post.today());
        return answered(held, answer, OfferEventKind.CHANGED, before, newContact);
    }

    /**
     * Declines. Who had accepted takes part no longer, and the place goes to the next in turn.
     *
     * @throws DomainException INVALID at {@code reason} or {@code answeredBy}; CONFLICT as {@link Offer#decline}, or
     *     {@code offer-participants-enrolled}
     */
    public OfferView decline(String token, @Nullable String reason, @Nullable String answeredBy) {
        Held held = hold(token);
        Offer offer = held.offer();
        offer.requireAnswerable(post.today());
        boolean accepted = offer.state() == OfferState.ACCEPTED;
        Violations faults = new Violations();
        String by = faults.check(() -> PersonName.checked("answeredBy", answeredBy));
        faults.check(() -> Input.present("reason", reason == null || reason.isBlank() ? null : reason));
        faults.refuseAny();
        offer.decline(reason, by, clock.instant(), post.today());
        if (accepted) {
            places.leave(offer);
        }
        offers.flush();
        String why = String.valueOf(offer.answer().orElseThrow().declineReason());
        mails.declined(held.round(), offer, why);
        post.recordBy(offer, OfferEventKind.DECLINED, by, why);
        post.audit("offer.declined", offer);
        systemUser.asSystem(() -> post.succeed(held.round()));
        return view(held.round(), offer);
    }

    /**
     * Mails the contact person the own link once more, unless that was done a moment ago.
     *
     * @throws DomainException CONFLICT {@code offer-not-accepted}, or {@code offer-contact-replaced} where the authority has
     *     put somebody else in the person's place
     */
    public void mailContactAgain(String token) {
        Held held = hold(token);
        ContactPerson contact = Optional.of(held.offer())
                .filter(offer -> offer.state() == OfferState.ACCEPTED)
                .flatMap(OfferAnswerService::named)
                .orElseThrow(() -> DomainException.conflict("offer-not-accepted"));
        if (places.contacts(held.offer()).stream().noneMatch(now -> isAt(now, contact))) {
            throw DomainException.conflict("offer-contact-replaced", contact.name());
        }
        mails.contactAgain(held.round(), held.offer(), contact);
    }

    /**
     * Whoever has made an account by now is not replaced by a link that may have been passed on: that is for the person, after
     * logging in, and for the authority.
     */
    private void requireReplaceable(Offer offer, ContactPerson wanted) {
        Stream.concat(named(offer).stream(), places.contact(offer).stream())
                .filter(before -> !isAt(before, wanted))
                .filter(before -> systemUser.asSystem(() -> accounts.exists(before.email())))
                .findFirst()
                .ifPresent(before -> {
                    throw DomainException.ruleAt("contactEmail", "offer-contact-has-account", before.name());
                });
    }

    /** Who is the contact person now, whoever said so; whom the municipality named where it takes no part. */
    private Optional<ContactPerson> contact(Offer offer) {
        return places.contact(offer).or(() -> named(offer));
    }

    /** Whom the municipality ever named by the link. */
    private static Optional<ContactPerson> named(Offer offer) {
        return offer.answer().flatMap(GivenAnswer::contact);
    }

    private static boolean isAt(ContactPerson one, ContactPerson other) {
        return one.email().equalsIgnoreCase(other.email());
    }

    /** @param before whom the answer replaces as the contact person, if anybody */
    private OfferView answered(
            Held held, OfferAnswer answer, OfferEventKind kind, Optional<ContactPerson> before, boolean newContact) {
        Offer offer = held.offer();
        offers.flush();
        places.join(offer, answer.contact(), newContact, post.today());
        mails.accepted(held.round(), offer, answer.contact());
        if (newContact) {
            mails.contact(held.round(), offer, answer.contact());
        }
        before.filter(contact -> !isAt(contact, answer.contact()))
                .ifPresent(contact -> mails.replaced(held.round(), offer, contact, answer.contact()));
        post.recordBy(offer, kind, answer.answeredBy(), answer.contact().name());
        post.audit(kind == OfferEventKind.ACCEPTED ? "offer.accepted" : "offer.changed", offer);
        return view(held.round(), offer);
    }

    private OfferView view(OfferRound round, Offer offer) {
        if (offer.state() == OfferState.QUEUED) {
            throw DomainException.conflict("offer-not-sent");
        }
        return systemUser.asSystem(() -> new OfferView(
                boards.linkRow(offer),
                programmes.titles(List.of(offer.programmeId())).getOrDefault(offer.programmeId(), ""),
                round.terms(),
                boards.linkDates(round),
                round.locale(),
                offer.isAnswerable(post.today()),
                offer.state().holdsPlace() || places.isFree(round),
                places.enrolled(offer),
                named(offer).filter(contact -> accounts.exists(contact.email())).isPresent()));
    }

    private Held hold(String token) {
        UUID link = subject(token);
        try {
            Held held = hold.hold(
                    lookup.idOfLink(link).or(() -> offers.idOfLink(link)).orElseThrow(OfferAnswerService::unknown));
            // Another transaction may have sent the offer elsewhere before this one held it.
            if (!held.offer().linkId().equals(link)) {
                throw unknown();
            }
            return held;
        } catch (DomainException refusal) {
            throw refusal.code().equals("offer-not-found") ? unknown() : refusal;
        }
    }

    private UUID subject(String token) {
        return links.subject(PersonalLinks.Purpose.OFFER, token).orElseThrow(OfferAnswerService::unknown);
    }

    private static DomainException unknown() {
        return DomainException.notFound("offer-link-unknown");
    }
}
