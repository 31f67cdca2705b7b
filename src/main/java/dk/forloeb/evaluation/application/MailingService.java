package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Sends people their link to a survey by mail, and reminds those who have not used it without telling who they are. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.RUN_SURVEYS)
public class MailingService {

    @Inject
    SurveyRepository surveys;

    @Inject
    InvitationRepository invitations;

    @Inject
    SurveyMails mails;

    @Inject
    Outbox outbox;

    @Inject
    SurveyAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND {@code survey-not-found} */
    public MailingStanding standing(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        int mailed = invitations.countMailed(surveyId);
        return new MailingStanding(
                mails.reachable(invitations.unmailed(surveyId)).size(),
                mailed,
                survey.remindedAt().orElse(null),
                survey.nextReminder().orElse(null),
                mailed > 0 && survey.mayRemind(clock.instant()),
                outbox.isReadInLog());
    }

    /**
     * Mails the link to every invited participant who has not been mailed it; not to made-up people, nor to who has given up
     * the seat.
     *
     * @return how many mails wait now
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-open}, {@code survey-closed}, {@code
     *     programme-archived} or {@code nobody-to-mail}
     */
    public int invite(UUID surveyId) {
        EvaluationSurvey survey = held(surveyId);
        survey.requireOpen();
        Map<UUID, UUID> people = mails.reachable(invitations.unmailed(surveyId));
        if (people.isEmpty()) {
            throw DomainException.conflict("nobody-to-mail");
        }
        mails.invite(survey, people);
        invitations.markMailed(surveyId, people.keySet());
        audit.record("survey.mailed", "survey", surveyId, survey.title(), people.size());
        return people.size();
    }

    /**
     * Reminds those who have been mailed their link and have not used it. Says nothing of who or how many they are, and leaves
     * no trace of it.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-open}, {@code survey-closed}, {@code
     *     programme-archived}, {@code no-mail-server} where reminders would only lie there, {@code nobody-mailed-yet}, or
     *     {@code survey-reminded-lately}
     */
    public void remind(UUID surveyId) {
        EvaluationSurvey survey = held(surveyId);
        survey.remind(clock.instant());
        if (!outbox.isDelivering()) {
            throw DomainException.conflict("no-mail-server");
        }
        if (invitations.countMailed(surveyId) == 0) {
            throw DomainException.conflict("nobody-mailed-yet");
        }
        mails.remind(survey, invitations.mailedAndUnused(surveyId));
        surveys.changed(survey);
        audit.record("survey.reminded", "survey", surveyId, survey.title());
    }

    private EvaluationSurvey held(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        access.requireLively(survey);
        return survey;
    }
}
