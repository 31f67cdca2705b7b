package dk.forloeb.offer.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.application.OfferHold.Held;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the authority does with offers. A municipal contact sees the own municipality's offer; others do not exist for the
 * contact.
 */
@ApplicationScoped
@Transactional
public class OfferService {

    @Inject
    OfferRepository offers;

    @Inject
    OfferHold hold;

    @Inject
    OfferPost post;

    @Inject
    OfferMails mails;

    @Inject
    OfferQueue queue;

    @Inject
    OfferBoards boards;

    @Inject
    OfferPlaces places;

    @Inject
    MailLog mailLog;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND {@code offer-not-found}, also where the offer may not be seen */
    @RequiresPermission(Permission.VIEW_OFFERS)
    public OfferDetail get(UUID id) {
        Offer offer = offers.find(id)
                .filter(boards::isVisible)
                .orElseThrow(() -> DomainException.notFound("offer-not-found"));
        return new OfferDetail(
                boards.row(offer),
                offers.round(offer.programmeId()).map(RoundRow::of).orElse(null),
                events(id),
                mailLog.about(OfferMails.SUBJECT, id));
    }

    /** Every offer to a municipality that may be seen, the latest first; those that were not sent yet on top. */
    @RequiresPermission(Permission.VIEW_OFFERS)
    public List<OfferRow> ofMunicipality(String code) {
        return boards
                .rows(offers.ofMunicipality(code).stream()
                        .filter(boards::isVisible)
                        .toList())
                .stream()
                .sorted(Comparator.comparing(OfferRow::sentAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    private List<OfferEventRow> events(UUID id) {
        boolean own = boards.isForMunicipality();
        return offers.events(id).stream()
                .filter(event -> !own || event.kind() != OfferEventKind.QUEUED)
                .map(event -> OfferEventRow.of(event, own))
                .toList();
    }

    /**
     * Queues a municipality that no selection chose.
     *
     * @param note why; has to be there
     * @throws DomainException INVALID at {@code municipalityCode} or {@code note}; CONFLICT {@code offer-exists} at
     *     {@code municipalityCode}, {@code offer-round-missing}, {@code programme-completed} or
     *     {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow add(UUID programmeId, @Nullable String municipalityCode, @Nullable String note, boolean madeUp) {
        hold.round(programmeId);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        String code = Input.line("municipalityCode", municipalityCode, 4);
        if (!municipalities.names().containsKey(code)) {
            throw DomainException.invalid("municipalityCode", "municipality-unknown");
        }
        if (offers.ofProgramme(programmeId).stream()
                .anyMatch(offer -> offer.municipalityCode().equals(code))) {
            throw DomainException.conflictAt("municipalityCode", "offer-exists");
        }
        Input.present("note", note == null || note.isBlank() ? null : note);
        Offer offer = Offer.addedByHand(programmeId, code, note, madeUp);
        offers.lastAddress(code).ifPresent(offer::addressTo);
        offers.add(offer);
        offers.flush();
        post.record(offer, OfferEventKind.QUEUED, offer.note());
        post.audit("offer.queued", offer);
        return boards.row(offer);
    }

    /** Makes the queue that of the latest selection; returns how many municipalities joined it, moved in it or left it. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public int fill(UUID programmeId) {
        hold.round(programmeId);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        boolean madeUp = programmes.get(programmeId).facts().madeUp() != null;
        int changed = queue.fill(programmeId, madeUp);
        offers.flush();
        return changed;
    }

    /**
     * Notes where municipalities of the queue are written to, without sending anything; what was sent stays as it is.
     *
     * @param addresses offer → address
     * @throws DomainException INVALID at {@code address-<municipality code>}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public void address(UUID programmeId, Map<UUID, String> addresses) {
        hold.round(programmeId);
        List<Offer> queued = offers.ofProgramme(programmeId).stream()
                .filter(offer -> offer.state() == OfferState.QUEUED)
                .toList();
        Addressing.of(addresses, queued).apply();
        offers.flush();
    }

    /**
     * Sends offers; all of them or, if one is refused, none. The programme counts as offered from then on.
     *
     * @param addresses offer → address of the municipality's office, typed or confirmed by the coordinator
     * @throws DomainException INVALID at {@code address-<municipality code>}; CONFLICT {@code offer-already-sent},
     *     {@code programme-completed}; RULE {@code offers-none-chosen}, or {@code offers-exceed-places} with how many
     *     places are free
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public void send(UUID programmeId, Map<UUID, String> addresses) {
        OfferRound round = hold.round(programmeId);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        List<Offer> all = offers.ofProgramme(programmeId);
        Collection<Offer> chosen = Addressing.of(addresses, all).apply();
        if (chosen.isEmpty()) {
            throw DomainException.rule("offers-none-chosen");
        }
        OfferCounts counts = OfferCounts.of(round.wanted(), all);
        if (chosen.size() > counts.free()) {
            throw DomainException.rule("offers-exceed-places", counts.free());
        }
        LocalDate until = round.deadlineToday(counts, post.today());
        chosen.forEach(offer -> post.send(round, offer, until));
        programmes.offered(programmeId);
    }

    /** Sends one offer to the address that is known; refuses like {@link #send}. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow send(UUID id, long expectedVersion, @Nullable String address) {
        Offer offer = offers.find(id).orElseThrow(() -> DomainException.notFound("offer-not-found"));
        requireVersion(offer, expectedVersion);
        String mailbox = address == null ? offer.address() : address;
        send(offer.programmeId(), Map.of(id, mailbox == null ? "" : mailbox));
        return boards.row(offer);
    }

    /** Offers free places to the next in turn; returns how many were sent. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public int offerNext(UUID programmeId) {
        OfferRound round = hold.round(programmeId);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        return post.offerNext(round);
    }

    /**
     * Mails an offer that waits, or is accepted, once more, to another address where one is given. With another address
     * comes another link; the contact person's own stays.
     *
     * @throws DomainException STALE; CONFLICT {@code offer-not-sent}, {@code offer-withdrawn} or {@code offer-expired};
     *     INVALID at {@code address}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow resend(UUID id, long expectedVersion, @Nullable String address) {
        Held held = held(id, expectedVersion);
        held.offer().requireAnswerable(post.today());
        if (address != null) {
            held.offer().addressTo(address);
        }
        mails.offer(held.round(), held.offer());
        return done(
                held.offer(),
                OfferEventKind.RESENT,
                "offer.resent",
                held.offer().address());
    }

    /** Reminds now. @throws DomainException STALE; CONFLICT {@code offer-not-waiting} or {@code offer-just-reminded} */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow remind(UUID id, long expectedVersion) {
        Held held = held(id, expectedVersion);
        held.offer().remind(clock.instant(), post.today());
        mails.reminder(held.round(), held.offer());
        return done(held.offer(), OfferEventKind.REMINDED, "offer.reminded", null);
    }

    /** Gives more time, and tells the municipality; refuses like {@link Offer#extend}. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow extend(UUID id, long expectedVersion, @Nullable LocalDate deadline) {
        Held held = held(id, expectedVersion);
        LocalDate until = Input.present("deadline", deadline);
        held.offer().extend(until, places.isFree(held.round()), post.today());
        mails.extended(held.round(), held.offer());
        return done(held.offer(), OfferEventKind.EXTENDED, "offer.extended", Texts.date(until, Texts.DANISH));
    }

    /**
     * Takes an offer back with a reason that the municipality is told; one that was never sent just leaves the queue. The
     * next in turn is offered the place where the round does so.
     *
     * @throws DomainException STALE; INVALID at {@code reason}; CONFLICT {@code offer-over} or
     *     {@code offer-participants-enrolled}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public OfferRow withdraw(UUID id, long expectedVersion, @Nullable String reason) {
        Held held = held(id, expectedVersion);
        Offer offer = held.offer();
        OfferState before = offer.state();
        offer.withdraw(reason, clock.instant());
        List<ContactPerson> contacts = places.contacts(offer);
        if (before == OfferState.ACCEPTED) {
            places.leave(offer);
        }
        if (before.holdsPlace()) {
            mails.withdrawn(held.round(), offer, contacts);
        }
        OfferRow row = done(offer, OfferEventKind.WITHDRAWN, "offer.withdrawn", offer.withdrawalReason());
        if (before.holdsPlace()) {
            post.succeed(held.round());
        }
        return row;
    }

    private OfferRow done(Offer offer, OfferEventKind kind, String action, @Nullable String detail) {
        offers.flush();
        post.record(offer, kind, detail);
        post.audit(action, offer);
        return boards.row(offer);
    }

    private Held held(UUID id, long expectedVersion) {
        Held held = hold.hold(id);
        requireVersion(held.offer(), expectedVersion);
        return held;
    }

    private static void requireVersion(Offer offer, long expectedVersion) {
        if (offer.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
    }
}
