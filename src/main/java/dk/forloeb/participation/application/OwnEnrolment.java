package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.EnrolmentStep;
import dk.forloeb.participation.domain.ParticipantRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored about a participant here, as the person may see it.
 *
 * @param waitingPosition place on the waiting list, 1 for the next; 0 for who does not wait
 * @param cancelUntil last day on which the person can cancel; null for no deadline
 * @param mayCancel whether the person can cancel now
 * @param mayGiveSeat whether the person can give the seat to a colleague now
 * @param needs what the person needs on a physical day, if anything was said
 */
public record OwnEnrolment(
        UUID participantId,
        UUID programmeId,
        String name,
        String email,
        ParticipantRole role,
        String municipality,
        EnrolmentStatus status,
        @Nullable Instant statusSince,
        long waitingPosition,
        @Nullable LocalDate cancelUntil,
        boolean mayCancel,
        boolean mayGiveSeat,
        @Nullable String needs,
        boolean madeUp,
        List<Step> steps) {

    /** Something that happened to the enrolment. */
    public record Step(Instant at, EnrolmentStep.Kind kind, EnrolmentStep.TakenBy by) {}

    public boolean isEnrolled() {
        return status == EnrolmentStatus.ENROLLED;
    }

    public boolean isCancelled() {
        return status == EnrolmentStatus.CANCELLED;
    }
}
