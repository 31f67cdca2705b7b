package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in a programme. A municipal contact sees and enrols the own municipality's people only. */
@ApplicationScoped
@Transactional
public class ParticipantService {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantAccess access;

    @Inject
    SeatDesk desk;

    @Inject
    Erasure erasure;

    @Inject
    EnrolmentMails mails;

    @Inject
    Event<ParticipantReaddressed> readdressed;

    @Inject
    ProgrammeService programmes;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    /**
     * The page of a list; a municipal contact who asks for another municipality gets nobody.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen
     */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public Page<ParticipantRow> search(ParticipantQuery query) {
        if (query.programmeId() != null) {
            programmes.get(query.programmeId());
        }
        String own = currentUser.municipality().orElse(null);
        if (own != null && query.municipality() != null && !own.equals(query.municipality())) {
            return new Page<>(List.of(), 0);
        }
        Page<Participant> page = participants.search(query.within(own));
        return new Page<>(access.rows(page.items()), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code participant-not-found}, also where the person may not be seen */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public ParticipantRow get(UUID id) {
        return access.row(access.find(id));
    }

    /** How many people have a seat in a programme, of those whom the person asking may see. */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public long count(UUID programmeId) {
        return count(programmeId, EnrolmentStatus.ENROLLED);
    }

    /** How many people's enrolment stands so, of those whom the person asking may see. */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public long count(UUID programmeId, EnrolmentStatus status) {
        Map<String, Long> counts =
                participants.countsByMunicipality(programmeId).getOrDefault(status, Map.of());
        return currentUser
                .municipality()
                .map(own -> counts.getOrDefault(own, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** All participants of a programme who have a seat, for its evaluation. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public List<ParticipantRef> ofProgramme(UUID programmeId) {
        return participants.enrolledIn(programmeId).stream()
                .map(ParticipantRef::of)
                .toList();
    }

    /** Those of the participants that are still there, for an evaluation. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public List<ParticipantRef> refs(Collection<UUID> ids) {
        return participants.withIds(ids).stream().map(ParticipantRef::of).toList();
    }

    /**
     * Enrols a person, who gets a seat or, where none fits, a place on the waiting list; somebody who cancelled comes again
     * as the last in the order.
     *
     * <p>An address is enrolled once in a programme; but a municipal contact may enrol one that another municipality has,
     * since a refusal would tell of it. It gets one link all the same.
     *
     * @throws DomainException INVALID with all faults; RULE {@code municipality-does-not-participate} at
     *     {@code municipalityCode} or {@code enrolment-closed}; CONFLICT {@code participant-email-taken} at {@code email},
     *     {@code programme-completed} or {@code programme-archived}; FORBIDDEN for a contact of another municipality
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow add(ParticipantCommand command) {
        Checked checked = check(command);
        programmes.require(checked.programmeId(), ProgrammeChange.PARTICIPATION);
        currentUser.requireMunicipality(checked.municipality());
        OpenSeats seats = desk.open(checked.programmeId());
        seats.requireEnrolment();
        Participation participation = access.held(checked.programmeId(), checked.municipality());
        Participant participant = newcomer(participation, checked.person(), command.madeUp());
        seats.place(participant);
        participants.flush();
        return access.row(participant);
    }

    private Participant newcomer(Participation participation, PersonDetails person, boolean madeUp) {
        Optional<Participant> before = access.cancelled(participation, person);
        before.ifPresent(known -> known.describe(participation, person));
        return before.orElseGet(() -> {
            Participant participant = new Participant(participation, person, madeUp);
            participants.add(participant);
            return participant;
        });
    }

    /**
     * Corrects a person's details or moves the person to another municipality of the programme. Where the address changes,
     * the old link opens nothing any more and both addresses are told. Refuses like {@link #add}.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; RULE
     *     {@code participant-keeps-programme}; RULE {@code municipality-full} at {@code municipalityCode}; CONFLICT
     *     {@code participant-cancelled-already}
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow edit(UUID id, long expectedVersion, ParticipantCommand command) {
        Checked checked = check(command);
        UUID programmeId = access.find(id, expectedVersion).programmeId();
        if (!programmeId.equals(checked.programmeId())) {
            throw DomainException.ruleAt("programmeId", "participant-keeps-programme");
        }
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        currentUser.requireMunicipality(checked.municipality());
        OpenSeats seats = desk.open(programmeId);
        seats.requireEnrolment();
        Participant participant = access.find(id, expectedVersion);
        participant.requireComing();
        Participation before = access.held(programmeId, participant.municipalityCode());
        Participation after = checked.municipality().equals(before.municipalityCode())
                ? before
                : access.held(programmeId, checked.municipality());
        String address = participant.email();
        boolean moved = !participant.emailKey().equals(checked.person().emailKey());
        if (moved) {
            requireNewAddress(after, checked.person());
        }
        seats.moveSeat(participant, after.municipalityCode());
        participant.describe(after, checked.person());
        participants.flush();
        seats.corrected(participant);
        if (moved) {
            readdressed.fire(new ParticipantReaddressed(participant.id()));
            mails.addressChanged(participant, address);
        }
        seats.moveUp();
        participants.flush();
        return access.row(participant);
    }

    /** Somebody who cancelled with the address is forgotten: the row could not be told from this person's. */
    private void requireNewAddress(Participation participation, PersonDetails person) {
        access.cancelled(participation, person).ifPresent(gone -> erasure.erase(gone, participation));
    }

    /**
     * Removes a person, whatever the state of the programme: nobody's data stays because a programme is over. What others
     * count with the person stays counted, and a seat goes to who waits while the programme takes people.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; RULE {@code cancellation-closed} for
     *     a municipal contact between the deadline and the end of the programme
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public void remove(UUID id, long expectedVersion) {
        UUID programmeId = access.find(id, expectedVersion).programmeId();
        OpenSeats seats = desk.open(programmeId);
        Participant participant = access.find(id, expectedVersion);
        boolean open = programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
        if (!participant.isCancelled() && open) {
            seats.requireCancellation();
        }
        Participation participation = access.held(programmeId, participant.municipalityCode());
        boolean free = open && participant.isEnrolled();
        erasure.erase(participant, participation);
        audit.record("participant.removed", "participant", id, AuditTrail.municipality(participant.municipalityCode()));
        seats.left(free, participant.municipalityCode());
        participants.flush();
    }

    private record Checked(UUID programmeId, String municipality, PersonDetails person) {}

    private static Checked check(ParticipantCommand command) {
        Violations violations = new Violations();
        UUID programmeId = violations.check(() -> Input.present("programmeId", command.programmeId()));
        PersonDetails person =
                violations.check(() -> PersonDetails.of(command.name(), command.email(), command.role()));
        String municipality = violations.check(() -> Input.line("municipalityCode", command.municipalityCode(), 4));
        violations.refuseAny();
        return new Checked(programmeId, municipality, person);
    }
}
