package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.participation.domain.EnrolmentStep;
import dk.forloeb.participation.domain.EnrolmentStep.Kind;
import dk.forloeb.participation.domain.EnrolmentStep.TakenBy;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.SeatPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Tells the person what happens to the enrolment, and writes it down for the person and for the audit trail. */
@Dependent
class EnrolmentNotices {

    @Inject
    ParticipantRepository participants;

    @Inject
    EnrolmentMails mails;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void tell(Participant person, Kind kind, TakenBy by, SeatPlan plan) {
        mails.tell(person, kind, plan);
        participants.add(new EnrolmentStep(person.id(), clock.instant(), kind, by));
        audit.record(action(kind), "participant", person.id(), AuditTrail.municipality(person.municipalityCode()));
    }

    private static String action(Kind kind) {
        return switch (kind) {
            case ENROLLED -> "participant.added";
            case DETAILS_CHANGED -> "participant.changed";
            default -> "participant." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
