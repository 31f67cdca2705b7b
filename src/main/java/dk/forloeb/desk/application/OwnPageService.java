package dk.forloeb.desk.application;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.participation.application.OwnEnrolment;
import dk.forloeb.participation.application.OwnEnrolmentService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what a participant's own page shows: days, evaluations and mails beside the enrolment. */
@ApplicationScoped
@Transactional
public class OwnPageService {

    private static final int ALL = 200;

    @Inject
    OwnEnrolmentService enrolments;

    @Inject
    ProgrammeService programmes;

    @Inject
    TeachingDayService days;

    @Inject
    InvitationService invitations;

    @Inject
    MailLog mails;

    @Inject
    SystemUser systemUser;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND {@code own-page-not-found} for a link that leads to nobody */
    @OpenToAll(because = "the personal link is the permission, and everything here is about the person")
    public OwnPage open(String token) {
        OwnEnrolment own = enrolments.view(token);
        return systemUser.asSystem(() -> page(own));
    }

    private OwnPage page(OwnEnrolment own) {
        List<TeachingDayRow> all = own.isCancelled()
                ? List.of()
                : days.search(new TeachingDayQuery(own.programmeId(), null, null, false, 0, ALL))
                        .items();
        return new OwnPage(
                own,
                programmes.get(own.programmeId()).title(),
                all,
                own.isEnrolled() ? invitations.openLinks(own.participantId()) : Map.of(),
                mails.about("participant", own.participantId()),
                !own.isCancelled() && all.stream().anyMatch(this::hasVenueAndIsToCome));
    }

    private boolean hasVenueAndIsToCome(TeachingDayRow day) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.ZONE));
        return !day.cancelled() && day.place().hasVenue() && day.end().isAfter(now);
    }

    /** Whether a programme has a day in a room that is still to come, or one that ended after the moment. */
    boolean hasVenueAfter(UUID programmeId, LocalDateTime moment) {
        return days.search(new TeachingDayQuery(programmeId, null, null, false, 0, ALL)).items().stream()
                .anyMatch(day ->
                        !day.cancelled() && day.place().hasVenue() && day.end().isAfter(moment));
    }
}
