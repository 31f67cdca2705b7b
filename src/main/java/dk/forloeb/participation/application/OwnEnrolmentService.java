package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.domain.NeedsRepository;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantNeeds;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.participation.domain.SeatPlanRepository;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant can see and do with the personal link, without an account.
 *
 * <p>Everything refuses with NOT_FOUND {@code own-page-not-found} for a link that leads to nobody.
 */
@ApplicationScoped
@Transactional
@OpenToAll(because = "the personal link is the permission")
public class OwnEnrolmentService {

    @Inject
    ParticipantRepository participants;

    @Inject
    SeatPlanRepository plans;

    @Inject
    NeedsRepository needs;

    @Inject
    ParticipantAccess access;

    @Inject
    SeatDesk desk;

    @Inject
    Changes changes;

    @Inject
    Erasure erasure;

    @Inject
    EnrolmentMails mails;

    @Inject
    Event<ParticipantReaddressed> readdressed;

    @Inject
    MunicipalityService municipalities;

    @Inject
    ProgrammeService programmes;

    @Inject
    PersonalLinks links;

    @Inject
    SystemUser systemUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All that is stored about the person, and what the person can do now. */
    public OwnEnrolment view(String token) {
        Participant person = person(token);
        SeatPlan plan = plans.find(person.programmeId()).orElseGet(() -> new SeatPlan(person.programmeId()));
        boolean open = !person.isCancelled() && accepts(person);
        return new OwnEnrolment(
                person.id(),
                person.programmeId(),
                person.name(),
                person.email(),
                person.role(),
                municipalities.names().getOrDefault(person.municipalityCode(), person.municipalityCode()),
                person.status(),
                person.statusSince(),
                access.waitingPosition(person),
                plan.cancelUntil(),
                open && plan.acceptsCancellation(today()),
                open && person.isEnrolled() && isBefore(firstDay(person)),
                needs.find(person.id()).map(ParticipantNeeds::needs).orElse(null),
                person.madeUp(),
                participants.stepsOf(person.id()).stream()
                        .map(step -> new OwnEnrolment.Step(step.happenedAt(), step.kind(), step.takenBy()))
                        .toList());
    }

    /**
     * Cancels.
     *
     * @throws DomainException CONFLICT {@code participant-cancelled-already}, {@code programme-completed} or
     *     {@code programme-archived}; RULE {@code cancellation-closed}
     */
    public void cancel(String token) {
        OpenSeats seats = open(token);
        changes.cancel(seats, person(token));
    }

    /**
     * Gives the seat to a colleague, who gets a link of their own.
     *
     * @throws DomainException like {@link #cancel}; INVALID with all faults; CONFLICT {@code participant-email-taken} at
     *     {@code email}; RULE {@code transfer-closed}, or {@code transfer-without-seat} for who waits
     */
    public void giveSeat(String token, ColleagueCommand colleague) {
        OpenSeats seats = open(token);
        Participant person = person(token);
        person.requireComing();
        if (!person.isEnrolled()) {
            throw DomainException.rule("transfer-without-seat");
        }
        changes.transfer(seats, person, colleague, firstDay(person));
    }

    /**
     * Corrects name and e-mail address, whatever the state of the programme. Where the address changes, both are told: the
     * new one with a new link, the old one that it was replaced; the old link opens nothing any more.
     *
     * @return the token that leads to the person's page from now on
     * @throws DomainException INVALID with all faults; CONFLICT {@code participant-email-taken}, RULE
     *     {@code address-changed-lately} at {@code email}
     */
    public String correct(String token, @Nullable String name, @Nullable String email) {
        OpenSeats seats = desk.openForPerson(person(token).programmeId());
        Participant person = person(token);
        PersonDetails details = PersonDetails.of(name, email, person.role());
        String before = person.email();
        boolean moved = !person.emailKey().equals(details.emailKey());
        Participation participation = access.heldForPerson(person.programmeId(), person.municipalityCode());
        if (moved) {
            mails.requirePause(person);
            requireNewAddress(person, details);
        }
        person.describe(participation, details);
        participants.flush();
        seats.corrected(person);
        if (moved) {
            readdressed.fire(new ParticipantReaddressed(person.id()));
            mails.addressChanged(person, before);
        }
        return links.token(PersonalLinks.Purpose.PARTICIPANT, person.linkId());
    }

    /** The own municipality's people only: what others enrolled is nothing that a link tells of. */
    private void requireNewAddress(Participant person, PersonDetails details) {
        boolean taken = participants.withEmail(person.programmeId(), details.emailKey()).stream()
                .anyMatch(other -> other.participationId().equals(person.participationId()));
        if (taken) {
            throw DomainException.conflictAt("email", "participant-email-taken");
        }
    }

    /**
     * Says what the person needs on a physical day; nothing deletes what was said.
     *
     * @throws DomainException INVALID at {@code needs}; CONFLICT {@code participant-cancelled-already}
     */
    public void say(String token, @Nullable String words) {
        Participant person = person(token);
        person.requireComing();
        String checked = ParticipantNeeds.checked(words);
        ParticipantNeeds before = needs.find(person.id()).orElse(null);
        if (checked == null) {
            if (before != null) {
                needs.remove(before);
            }
        } else if (before == null) {
            needs.add(new ParticipantNeeds(person.id(), checked, clock.instant()));
        } else {
            before.say(checked, clock.instant());
        }
    }

    /**
     * Deletes all that is stored about the person, at once and whatever the deadlines: nothing here has to be kept. A seat
     * goes to who waits while the programme takes people, and counts stay.
     */
    public void erase(String token) {
        OpenSeats seats = desk.openForPerson(person(token).programmeId());
        Participant person = person(token);
        Participation participation = access.heldForPerson(person.programmeId(), person.municipalityCode());
        boolean free = person.isEnrolled() && accepts(person);
        if (!person.isCancelled()) {
            participation.countCancellation();
        }
        erasure.erase(person, participation);
        audit.record(
                "participant.removed", "participant", person.id(), AuditTrail.municipality(person.municipalityCode()));
        seats.left(free, person.municipalityCode());
        participants.flush();
    }

    private OpenSeats open(String token) {
        Participant person = person(token);
        UUID programmeId = person.programmeId();
        systemUser.asSystem(() -> programmes.require(programmeId, ProgrammeChange.PARTICIPATION));
        return desk.openForPerson(programmeId);
    }

    private Participant person(String token) {
        return links.subject(PersonalLinks.Purpose.PARTICIPANT, token)
                .flatMap(participants::withLink)
                .orElseThrow(() -> DomainException.notFound("own-page-not-found"));
    }

    private boolean accepts(Participant person) {
        return systemUser.asSystem(() -> programmes.accepts(person.programmeId(), ProgrammeChange.PARTICIPATION));
    }

    private @Nullable LocalDate firstDay(Participant person) {
        return systemUser.asSystem(
                () -> programmes.get(person.programmeId()).facts().startsOn());
    }

    private boolean isBefore(@Nullable LocalDate firstDay) {
        return firstDay == null || today().isBefore(firstDay);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }
}
