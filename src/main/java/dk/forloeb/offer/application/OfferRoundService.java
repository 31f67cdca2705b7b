package dk.forloeb.offer.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.RenderedMail;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.teaching.application.TeachingDayCommand;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms under which a programme is offered, and which of the proposed days become teaching days. */
@ApplicationScoped
@Transactional
public class OfferRoundService {

    private static final String SUBJECT = "offer-round";
    private static final int MAX_NOTE = 500;
    private static final int SOON_DAYS = 3;

    @Inject
    OfferRepository offers;

    @Inject
    OfferHold hold;

    @Inject
    OfferQueue queue;

    @Inject
    OfferBoards boards;

    @Inject
    OfferMails mails;

    @Inject
    OfferPlaces places;

    @Inject
    ProgrammeService programmes;

    @Inject
    TeachingDayService days;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The round with all its offers.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen
     */
    @RequiresPermission(Permission.VIEW_OFFERS)
    public OfferBoard board(UUID programmeId) {
        programmes.get(programmeId);
        return boards.board(programmeId);
    }

    /**
     * The terms, if they have been written down.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public Optional<RoundRow> find(UUID programmeId) {
        programmes.get(programmeId);
        return offers.round(programmeId).map(RoundRow::of);
    }

    /**
     * The mail with which a queued municipality would be offered a place today, without a working link.
     *
     * @throws DomainException NOT_FOUND {@code offer-not-found}; CONFLICT {@code offer-round-missing}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public RenderedMail preview(UUID programmeId, UUID offerId) {
        OfferRound round = offers.round(programmeId).orElseThrow(() -> DomainException.conflict("offer-round-missing"));
        List<Offer> all = offers.ofProgramme(programmeId);
        Offer offer = all.stream()
                .filter(candidate -> candidate.id().equals(offerId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("offer-not-found"));
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        return mails.preview(round, offer, round.deadlineToday(OfferCounts.of(round.wanted(), all), today));
    }

    /** How many municipalities a new round proposes to take: as many as are selected, or else what is usual. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public int usuallyWanted(UUID programmeId) {
        int chosen = queue.chosen(programmeId);
        return chosen == 0 ? RoundTerms.USUALLY_WANTED : chosen;
    }

    /** How the rounds of some programmes stand; a programme without a round is not in the map. */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public Map<UUID, OfferStanding> standings(Collection<UUID> programmeIds) {
        Map<UUID, List<Offer>> byProgramme =
                offers.ofProgrammes(programmeIds).stream().collect(Collectors.groupingBy(Offer::programmeId));
        return offers.rounds().stream()
                .filter(round -> programmeIds.contains(round.programmeId()))
                .collect(Collectors.toMap(
                        OfferRound::programmeId,
                        round -> standing(round, byProgramme.getOrDefault(round.programmeId(), List.of()))));
    }

    private OfferStanding standing(OfferRound round, List<Offer> all) {
        LocalDate soon = LocalDate.now(clock.withZone(ClockProducer.ZONE)).plusDays(SOON_DAYS);
        long due = all.stream()
                .filter(offer -> offer.state() == OfferState.SENT && offer.isOverdue(soon.plusDays(1)))
                .count();
        return new OfferStanding(OfferCounts.of(round.wanted(), all), (int) due);
    }

    /**
     * Writes down the terms for the first time, and queues what is selected.
     *
     * @throws DomainException INVALID with all faults; RULE {@code offers-for-short-programmes}; CONFLICT
     *     {@code programme-completed}, {@code programme-archived} or, where somebody was faster,
     *     {@code offer-made-meanwhile}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public RoundRow create(UUID programmeId, RoundTerms terms) {
        ProgrammeDetail programme = programmes.get(programmeId);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        if (programme.kind() != ProgrammeKind.SHORT) {
            throw DomainException.rule("offers-for-short-programmes");
        }
        OfferRound round = new OfferRound(programmeId, terms);
        offers.add(round);
        queue.fill(programmeId, programme.facts().madeUp() != null);
        offers.flush();
        audit.record("offer-round.created", SUBJECT, round.id(), programme.title());
        return RoundRow.of(round);
    }

    /**
     * Changes the terms. Those who have the offer already see the new ones by their link.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT
     *     {@code offer-round-missing}; and like {@link #create}
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public RoundRow edit(UUID programmeId, long expectedVersion, RoundTerms terms) {
        OfferRound round = hold.round(programmeId);
        if (round.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        round.rewrite(terms);
        offers.changed(round);
        offers.flush();
        audit.record("offer-round.changed", SUBJECT, round.id(), title(programmeId));
        return RoundRow.of(round);
    }

    /**
     * Makes a proposed day a teaching day, and tells the municipalities that accepted.
     *
     * @throws DomainException NOT_FOUND {@code proposed-date-not-found}; CONFLICT {@code date-already-fixed}; RULE
     *     {@code note-for-clash} at {@code note} where the day does not suit everybody or clashes and nobody says why;
     *     and what {@link TeachingDayService#create} refuses
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public TeachingDayRow fix(UUID programmeId, UUID dateId, FixCommand command) {
        OfferRound round = hold.round(programmeId);
        ProposedDate date = round.unfixed(dateId);
        String note = Input.optionalText("note", command.note(), MAX_NOTE);
        if (note == null && !boards.date(round, date).clashFree()) {
            throw DomainException.ruleAt("note", "note-for-clash");
        }
        TeachingDayRow day = days.create(teachingDay(programmeId, date, command.title()));
        round.fix(dateId, day.id());
        offers.changed(round);
        offers.flush();
        tell(round, date);
        audit.record("offer-round.date-fixed", SUBJECT, round.id(), day.title(), note == null ? "–" : note);
        return day;
    }

    private void tell(OfferRound round, ProposedDate date) {
        List<Offer> accepted = offers.ofProgramme(round.programmeId()).stream()
                .filter(offer -> offer.state() == OfferState.ACCEPTED)
                .toList();
        for (Offer offer : accepted) {
            mails.dateFixed(round, offer, places.contacts(offer), date);
        }
    }

    private TeachingDayCommand teachingDay(UUID programmeId, ProposedDate date, @Nullable String title) {
        boolean madeUp = programmes.get(programmeId).facts().madeUp() != null;
        return new TeachingDayCommand(
                programmeId,
                title,
                date.start(),
                date.end(),
                date.place(),
                date.placeName(),
                null,
                List.of(),
                List.of(),
                null,
                false,
                madeUp);
    }

    private String title(UUID programmeId) {
        return programmes.get(programmeId).title();
    }
}
