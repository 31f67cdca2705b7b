package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.application.ImportReading.Read;
import dk.forloeb.participation.application.ImportRow.Outcome;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.participation.domain.Seats;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Enrols whole lists of people: all of a list or, if anything in it is wrong, nobody. A municipal contact enrols the own
 * municipality's people only, and is told of nobody else's.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.EDIT_PARTICIPANTS)
public class ParticipantImportService {

    private static final int CHUNK = 500;

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipationService participations;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    ParticipantAccess access;

    @Inject
    SeatDesk desk;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    /**
     * Says what {@link #apply} would do now, and does nothing. Rows that are wrong are part of the answer.
     *
     * @throws DomainException NOT_FOUND for a programme that is not there or may not be seen; CONFLICT
     *     {@code programme-completed} or {@code programme-archived}; RULE {@code enrolment-closed}; INVALID at {@code file}
     *     {@code people-no-email-column} or {@code people-no-name-column}; FORBIDDEN for another municipality
     */
    public ImportPreview preview(ImportCommand command, PeopleSheet sheet) {
        OpenSeats seats = open(command);
        return judged(sheet, command, seats).preview();
    }

    /**
     * Enrols everybody on the list who is new, in the order of the list, and replaces name and role of who is there already
     * where that was asked for; the municipality of who is there already stays.
     *
     * @throws DomainException like {@link #preview}; INVALID with every fault at its row and column, and then nobody is
     *     enrolled
     */
    public ImportPreview apply(ImportCommand command, PeopleSheet sheet) {
        OpenSeats seats = open(command);
        Judged judged = judged(sheet, command, seats);
        ImportPreview done = judged.preview();
        if (done.refused() > 0) {
            throw DomainException.invalid(done.violations());
        }
        Map<String, Participation> held = new HashMap<>();
        for (ImportRow row : done.rows()) {
            PersonDetails person = PersonDetails.of(row.name(), row.email(), row.role());
            List<Participant> known = judged.known().getOrDefault(person.emailKey(), List.of());
            if (row.outcome() == Outcome.PRESENT) {
                merge(command, row, person, known.get(0), seats, held);
            } else {
                enrol(participation(command, row.municipalityCode(), held), person, known, seats);
            }
        }
        participants.flush();
        audit.record(
                "participant.imported",
                "programme",
                command.programmeId(),
                programmes.get(command.programmeId()).title(),
                done.added());
        return done;
    }

    private void enrol(Participation participation, PersonDetails person, List<Participant> known, OpenSeats seats) {
        Optional<Participant> before = known.stream()
                .filter(gone -> gone.participationId().equals(participation.id()))
                .findFirst();
        before.ifPresent(gone -> gone.describe(participation, person));
        Participant newcomer = before.orElseGet(() -> new Participant(participation, person, false));
        if (before.isEmpty()) {
            participants.add(newcomer);
        }
        seats.place(newcomer);
    }

    private void merge(
            ImportCommand command,
            ImportRow row,
            PersonDetails person,
            Participant present,
            OpenSeats seats,
            Map<String, Participation> held) {
        if (command.replaces(row.number()) && row.isDifferent()) {
            present.describe(participation(command, present.municipalityCode(), held), person);
            seats.corrected(present);
        }
    }

    private Participation participation(ImportCommand command, @Nullable String code, Map<String, Participation> held) {
        return held.computeIfAbsent(Objects.requireNonNull(code), wanted -> access.held(command.programmeId(), wanted));
    }

    private OpenSeats open(ImportCommand command) {
        programmes.require(command.programmeId(), ProgrammeChange.PARTICIPATION);
        if (command.municipality() != null) {
            currentUser.requireMunicipality(command.municipality());
        }
        OpenSeats seats = desk.open(command.programmeId());
        seats.requireEnrolment();
        return seats;
    }

    /** @param known who is there already, by address, as far as the person asking may know; those who come first */
    private record Judged(ImportPreview preview, Map<String, List<Participant>> known) {}

    private Judged judged(PeopleSheet sheet, ImportCommand command, OpenSeats seats) {
        Map<String, String> names = municipalities.names();
        Set<String> participating = participations.list(command.programmeId()).stream()
                .map(ParticipationRow::municipalityCode)
                .collect(Collectors.toSet());
        List<Read> reads = new ImportReading(sheet, within(command), names, participating).rows();
        Map<String, List<Participant>> known = known(command.programmeId(), reads);
        Seats trial = seats.seats().copy();
        return new Judged(
                new ImportPreview(reads.stream()
                        .map(read -> row(read, known, trial, names))
                        .toList()),
                known);
    }

    /** The list of a municipal contact is about the own municipality, where it does not say. */
    private ImportCommand within(ImportCommand command) {
        String own = currentUser.municipality().orElse(command.municipality());
        return new ImportCommand(command.programmeId(), own, command.role(), command.replaceAll(), command.replace());
    }

    private Map<String, List<Participant>> known(UUID programmeId, List<Read> reads) {
        List<String> addresses = reads.stream()
                .map(Read::person)
                .filter(Objects::nonNull)
                .map(PersonDetails::emailKey)
                .toList();
        return IntStream.iterate(0, from -> from < addresses.size(), from -> from + CHUNK)
                .mapToObj(from -> addresses.subList(from, Math.min(from + CHUNK, addresses.size())))
                .flatMap(chunk -> participants.withEmails(programmeId, chunk).stream())
                .filter(access::isVisible)
                .sorted(Comparator.comparing(Participant::isCancelled))
                .collect(Collectors.groupingBy(Participant::emailKey));
    }

    private static ImportRow row(
            Read read, Map<String, List<Participant>> known, Seats trial, Map<String, String> names) {
        PersonDetails person = read.person();
        Participant present = person == null
                ? null
                : known.getOrDefault(person.emailKey(), List.of()).stream()
                        .filter(other -> !other.isCancelled())
                        .findFirst()
                        .orElse(null);
        String code = present == null ? read.municipality() : present.municipalityCode();
        return new ImportRow(
                read.number(),
                outcome(read, present, trial),
                person == null ? read.name() : person.name(),
                person == null ? read.email() : person.email(),
                read.role(),
                code,
                names.get(String.valueOf(code)),
                present == null ? null : present.name(),
                present == null ? null : present.role(),
                read.violations());
    }

    private static Outcome outcome(Read read, @Nullable Participant present, Seats trial) {
        String municipality = read.municipality();
        if (read.person() == null || municipality == null) {
            return Outcome.REFUSED;
        }
        if (present != null) {
            return Outcome.PRESENT;
        }
        if (!trial.isFree(municipality)) {
            return Outcome.WAITING_LIST;
        }
        trial.take(municipality);
        return Outcome.SEAT;
    }
}
