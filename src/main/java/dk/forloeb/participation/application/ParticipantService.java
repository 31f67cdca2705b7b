package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.ParticipationRepository;
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
import java.util.UUID;

/** Who takes part in a programme. A municipal contact sees and enrols the own municipality's people only. */
@ApplicationScoped
@Transactional
public class ParticipantService {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipationRepository participations;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ParticipantRemoved> participantRemoved;

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
        Map<String, String> names = municipalities.names();
        return new Page<>(page.items().stream().map(p -> row(p, names)).toList(), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code participant-not-found}, also where the person may not be seen */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public ParticipantRow get(UUID id) {
        return row(find(id));
    }

    /** How many people a programme has that the person asking may see. */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public long count(UUID programmeId) {
        Map<String, Long> counts = participants.countsByMunicipality(programmeId);
        return currentUser
                .municipality()
                .map(own -> counts.getOrDefault(own, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** All participants of a programme, for its evaluation. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public List<ParticipantRef> ofProgramme(UUID programmeId) {
        return participants.ofProgramme(programmeId).stream()
                .map(ParticipantRef::of)
                .toList();
    }

    /** Those of the participants that are still there, for an evaluation. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public List<ParticipantRef> refs(Collection<UUID> ids) {
        return participants.withIds(ids).stream().map(ParticipantRef::of).toList();
    }

    /**
     * Enrols a person.
     *
     * <p>An address is enrolled once in a programme; but a municipal contact may enrol one that another municipality has,
     * since a refusal would tell of it. It gets one link all the same.
     *
     * @throws DomainException INVALID with all faults; RULE {@code municipality-does-not-participate} at
     *     {@code municipalityCode}; CONFLICT {@code participant-email-taken} at {@code email},
     *     {@code programme-completed} or {@code programme-archived}; FORBIDDEN for a contact of another municipality
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow add(ParticipantCommand command) {
        Checked checked = check(command);
        UUID programmeId = checked.programmeId();
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        Participation participation = heldParticipation(programmeId, checked.municipality());
        requireNewAddress(programmeId, checked.person());
        Participant participant = new Participant(participation, checked.person(), command.madeUp());
        participants.add(participant);
        participants.flush();
        audit.record(
                "participant.added",
                "participant",
                participant.id(),
                AuditTrail.municipality(participant.municipalityCode()));
        return row(participant);
    }

    /**
     * Corrects a person's details or moves the person to another municipality of the programme. Refuses like
     * {@link #add}.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; RULE
     *     {@code participant-keeps-programme}
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow edit(UUID id, long expectedVersion, ParticipantCommand command) {
        Participant participant = find(id, expectedVersion);
        Checked checked = check(command);
        UUID programmeId = participant.programmeId();
        if (!programmeId.equals(checked.programmeId())) {
            throw DomainException.ruleAt("programmeId", "participant-keeps-programme");
        }
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        Participation before = heldParticipation(programmeId, participant.municipalityCode());
        Participation after = checked.municipality().equals(before.municipalityCode())
                ? before
                : heldParticipation(programmeId, checked.municipality());
        if (!participant.emailKey().equals(checked.person().emailKey())) {
            requireNewAddress(programmeId, checked.person());
        }
        participant.describe(after, checked.person());
        participants.flush();
        audit.record("participant.changed", "participant", id, AuditTrail.municipality(participant.municipalityCode()));
        return row(participant);
    }

    /**
     * Removes a person, whatever the state of the programme: nobody's data stays because a programme is over. What others
     * count with the person stays counted.
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public void remove(UUID id, long expectedVersion) {
        Participant participant = find(id, expectedVersion);
        heldParticipation(participant.programmeId(), participant.municipalityCode());
        participantRemoved.fire(ParticipantRemoved.of(participant, participants));
        participants.remove(participant);
        participants.flush();
        audit.record("participant.removed", "participant", id, AuditTrail.municipality(participant.municipalityCode()));
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

    /** With a new version, so that nobody takes the municipality out without knowing of the change among its people. */
    private Participation heldParticipation(UUID programmeId, String municipalityCode) {
        currentUser.requireMunicipality(municipalityCode);
        return participations
                .findForChangeOfPeople(programmeId, municipalityCode)
                .orElseThrow(() -> DomainException.ruleAt("municipalityCode", "municipality-does-not-participate"));
    }

    /** A municipal contact is told of the own municipality's people only: what others enrolled is not the contact's. */
    private void requireNewAddress(UUID programmeId, PersonDetails person) {
        if (participants.withEmail(programmeId, person.emailKey()).stream().anyMatch(this::isVisible)) {
            throw DomainException.conflictAt("email", "participant-email-taken");
        }
    }

    private Participant find(UUID id) {
        return participants
                .find(id)
                .filter(this::isVisible)
                .orElseThrow(() -> DomainException.notFound("participant-not-found"));
    }

    private boolean isVisible(Participant participant) {
        return currentUser
                .municipality()
                .map(participant.municipalityCode()::equals)
                .orElse(true);
    }

    private Participant find(UUID id, long expectedVersion) {
        Participant participant = find(id);
        if (participant.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return participant;
    }

    private ParticipantRow row(Participant p) {
        return row(p, municipalities.names());
    }

    private static ParticipantRow row(Participant p, Map<String, String> names) {
        return ParticipantRow.of(p, names.getOrDefault(p.municipalityCode(), p.municipalityCode()));
    }
}
