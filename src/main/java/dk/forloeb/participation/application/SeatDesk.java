package dk.forloeb.participation.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.EnrolmentStep.TakenBy;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.participation.domain.SeatPlanRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Hands out the seats of a programme to whoever changes its people; one at a time per programme. */
@Dependent
class SeatDesk {

    @Inject
    SeatPlanRepository plans;

    @Inject
    ParticipantRepository participants;

    @Inject
    EnrolmentNotices notices;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** On behalf of whoever is logged in. */
    OpenSeats open(UUID programmeId) {
        return open(plans.hold(programmeId), caller());
    }

    /** On behalf of the person whose link was opened. */
    OpenSeats openForPerson(UUID programmeId) {
        return open(plans.hold(programmeId), TakenBy.PERSON);
    }

    private OpenSeats open(SeatPlan plan, TakenBy by) {
        Map<String, Long> taken =
                participants.countsByMunicipality(plan.programmeId()).getOrDefault(EnrolmentStatus.ENROLLED, Map.of());
        return new OpenSeats(plan, plan.seats(taken), participants, notices, by, clock.instant());
    }

    private TakenBy caller() {
        if (currentUser.accountId().isEmpty()) {
            return TakenBy.SYSTEM;
        }
        return currentUser.municipality().isPresent() ? TakenBy.MUNICIPALITY : TakenBy.AUTHORITY;
    }
}
