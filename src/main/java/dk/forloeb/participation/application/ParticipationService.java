package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.ParticipationRepository;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which municipalities take part in a programme. The authority decides that; a municipal contact sees the own
 * municipality's participation only.
 */
@ApplicationScoped
@Transactional
public class ParticipationService {

    @Inject
    ParticipationRepository participations;

    @Inject
    ParticipantRepository participants;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    SeatDesk desk;

    @Inject
    Erasure erasure;

    /**
     * The participating municipalities in the Danish order of their names.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen
     */
    @RequiresPermission(Permission.VIEW_PROGRAMMES)
    public List<ParticipationRow> list(UUID programmeId) {
        programmes.get(programmeId);
        Map<String, String> names = municipalities.names();
        Map<EnrolmentStatus, Map<String, Long>> counts = participants.countsByMunicipality(programmeId);
        return participations.ofProgramme(programmeId).stream()
                .filter(p -> isVisible(p.municipalityCode()))
                .map(p -> row(p, names, PeopleCount.of(counts, p.municipalityCode())))
                .sorted(Comparator.comparing(row -> DanishText.sortKey(row.municipality())))
                .toList();
    }

    /** @throws DomainException NOT_FOUND {@code participation-not-found}, also where it may not be seen */
    @RequiresPermission(Permission.VIEW_PROGRAMMES)
    public ParticipationRow get(UUID id) {
        return row(find(id));
    }

    /** How many municipalities take part in each programme; one without any is not in the map. */
    @RequiresPermission(Permission.VIEW_PROGRAMMES)
    public Map<UUID, Long> counts(Collection<UUID> programmeIds) {
        return participations.counts(programmeIds);
    }

    /** The programmes in which a municipality takes part; a municipal contact may ask for the own one only. */
    @RequiresPermission(Permission.VIEW_PROGRAMMES)
    public Set<UUID> programmesOf(String municipalityCode) {
        currentUser.requireMunicipality(municipalityCode);
        return participations.programmesOf(municipalityCode);
    }

    /**
     * The programmes in which municipalities take part, by municipality code; one without any is not in the map. A
     * municipal contact sees those of the own municipality.
     */
    @RequiresPermission(Permission.VIEW_PROGRAMMES)
    public Map<String, Set<UUID>> programmesByMunicipality() {
        return participations.programmesByMunicipality().entrySet().stream()
                .filter(municipality -> isVisible(municipality.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lets a municipality take part.
     *
     * @throws DomainException CONFLICT {@code municipality-already-participates}, or {@code municipality-added-meanwhile} where
     *     somebody did it at the same moment, at {@code municipalityCode}; RULE
     *     {@code long-programme-has-one-municipality}; CONFLICT {@code programme-completed} or
     *     {@code programme-archived}; INVALID {@code municipality-unknown} and what
     *     {@link Participation#describe} refuses
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public ParticipationRow add(UUID programmeId, ParticipationCommand command) {
        Participation participation = join(programmeId, command);
        participations.flush();
        return row(participation);
    }

    /** Lets several municipalities take part, all of them or, if one is refused, none. Refuses like {@link #add}. */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public void addAll(UUID programmeId, Collection<String> municipalityCodes) {
        if (municipalityCodes.isEmpty()) {
            throw DomainException.invalid("municipalityCode", "no-municipality-chosen");
        }
        municipalityCodes.forEach(code -> join(programmeId, ParticipationCommand.of(code)));
        participations.flush();
    }

    /**
     * Corrects contact person, date and note.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; RULE
     *     {@code participation-keeps-municipality}; INVALID like {@link Participation#describe}
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public ParticipationRow edit(UUID id, long expectedVersion, ParticipationCommand command) {
        Participation participation = find(id, expectedVersion);
        if (!participation.municipalityCode().equals(command.municipalityCode())) {
            throw DomainException.ruleAt("municipalityCode", "participation-keeps-municipality");
        }
        programmes.require(participation.programmeId(), ProgrammeChange.PARTICIPATION);
        describe(participation, command);
        participations.flush();
        audit.record(
                "participation.changed",
                "participation",
                id,
                AuditTrail.municipality(participation.municipalityCode()));
        return row(participation);
    }

    /**
     * Takes a municipality out of the programme, with the people who have or wait for a seat only where that was asked
     * for; who cancelled goes along.
     *
     * @throws DomainException CONFLICT {@code participation-has-participants} with how many have or wait for a seat,
     *     unless {@code withParticipants}
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public void remove(UUID id, long expectedVersion, boolean withParticipants) {
        UUID programmeId = find(id, expectedVersion).programmeId();
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        OpenSeats seats = desk.open(programmeId);
        Participation participation = find(id, expectedVersion);
        List<Participant> people = participants.ofParticipation(id);
        long staying = people.stream().filter(person -> !person.isCancelled()).count();
        if (staying > 0 && !withParticipants) {
            throw DomainException.conflict("participation-has-participants", staying);
        }
        people.forEach(person -> erasure.erase(person, participation));
        participations.remove(participation);
        participations.flush();
        audit.record(
                "participation.removed",
                "participation",
                id,
                AuditTrail.municipality(participation.municipalityCode()),
                people.size());
        people.stream()
                .filter(Participant::isEnrolled)
                .forEach(person -> seats.left(true, participation.municipalityCode()));
        participants.flush();
    }

    private Participation join(UUID programmeId, ParticipationCommand command) {
        String code = knownMunicipality(command);
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        requireRoom(programmeId, code);
        Participation participation = new Participation(programmeId, code, command.madeUp());
        describe(participation, command);
        participations.add(participation);
        audit.record("participation.added", "participation", participation.id(), AuditTrail.municipality(code));
        return participation;
    }

    private String knownMunicipality(ParticipationCommand command) {
        String code = Input.line("municipalityCode", command.municipalityCode(), 4);
        if (!municipalities.names().containsKey(code)) {
            throw DomainException.invalid("municipalityCode", "municipality-unknown");
        }
        return code;
    }

    private void requireRoom(UUID programmeId, String code) {
        if (participations.find(programmeId, code).isPresent()) {
            throw DomainException.conflictAt(
                    "municipalityCode",
                    "municipality-already-participates",
                    municipalities.names().getOrDefault(code, code));
        }
        if (programmes.get(programmeId).kind() == ProgrammeKind.LONG
                && !participations.ofProgramme(programmeId).isEmpty()) {
            throw DomainException.ruleAt("municipalityCode", "long-programme-has-one-municipality");
        }
    }

    private static void describe(Participation participation, ParticipationCommand command) {
        participation.describe(command.joinedOn(), command.contactName(), command.contactEmail(), command.note());
    }

    private Participation find(UUID id) {
        return participations
                .find(id)
                .filter(p -> isVisible(p.municipalityCode()))
                .orElseThrow(() -> DomainException.notFound("participation-not-found"));
    }

    private Participation find(UUID id, long expectedVersion) {
        Participation participation = find(id);
        if (participation.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return participation;
    }

    private ParticipationRow row(Participation p) {
        return row(
                p,
                municipalities.names(),
                PeopleCount.of(participants.countsByMunicipality(p.programmeId()), p.municipalityCode()));
    }

    private ParticipationRow row(Participation p, Map<String, String> names, PeopleCount people) {
        String name = names.getOrDefault(p.municipalityCode(), p.municipalityCode());
        String note = currentUser.municipality().isPresent() ? null : p.note();
        return ParticipationRow.of(p, name, note, people);
    }

    private boolean isVisible(String municipalityCode) {
        return currentUser.municipality().map(municipalityCode::equals).orElse(true);
    }
}
