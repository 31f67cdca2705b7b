package dk.forloeb.participation.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Cancelling, giving a seat to a colleague, and the waiting list. A municipal contact acts for the own people only. */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipantAccess access;

    @Inject
    SeatDesk desk;

    @Inject
    Changes changes;

    /**
     * Cancels; the seat goes to the first on the waiting list whom it fits.
     *
     * @throws DomainException NOT_FOUND; STALE; CONFLICT {@code participant-cancelled-already}, {@code programme-completed} or
     *     {@code programme-archived}; RULE {@code cancellation-closed} for a contact after the deadline
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow cancel(UUID id, long expectedVersion) {
        OpenSeats seats = open(id, expectedVersion);
        Participant person = access.find(id, expectedVersion);
        changes.cancel(seats, person);
        return access.row(person);
    }

    /**
     * Gives the seat to a colleague of the same municipality, whom the answer tells of. The person's own enrolment is
     * cancelled.
     *
     * @throws DomainException like {@link #cancel}; INVALID with all faults; CONFLICT {@code participant-email-taken} at
     *     {@code email}; RULE {@code transfer-closed} for a contact when the first day has come
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipantRow transfer(UUID id, long expectedVersion, ColleagueCommand colleague) {
        OpenSeats seats = open(id, expectedVersion);
        Participant person = access.find(id, expectedVersion);
        return access.row(changes.transfer(
                seats,
                person,
                colleague,
                programmes.get(person.programmeId()).facts().startsOn()));
    }

    private OpenSeats open(UUID id, long expectedVersion) {
        UUID programmeId = access.find(id, expectedVersion).programmeId();
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        return desk.open(programmeId);
    }
}
