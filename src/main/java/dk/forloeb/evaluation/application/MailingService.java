package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
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
    SurveyAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND {@code survey-not-found} */
    public MailingStanding standing(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        int unmailed = invitations.unmailed(surveyId).size();
        return new MailingStanding(
                unmailed,
                invitations.named(surveyId).size() - unmailed,
                survey.remindedAt().orElse(null),
                survey.mayRemind(clock.instant()));
    }

    /**
     * Mails every invited participant the link who has not been mailed it. Made-up people get no mail.
     *
     * @return how many mails wait now
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-open}, {@code survey-closed}, {@code
     *     programme-archived} or {@code nobody-to-mail}
     */
    public int invite(UUID surveyId) {
        EvaluationSurvey survey = held(surveyId);
        survey.requireOpen();
        Map<UUID, UUID> people = invitations.unmailed(surveyId);
        requireSome(people.size());
        int queued = mails.invite(survey, people);
        invitations.markMailed(surveyId);
        audit.record("survey.mailed", "survey", surveyId, survey.title(), queued);
        return queued;
    }

    /**
     * Reminds the invited participants whose link is not used. Says nothing of who or how many they are, and leaves no
     * trace of it.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-open}, {@code survey-closed}, {@code
     *     programme-archived}, {@code nobody-to-mail} where no participant is invited, or {@code survey-reminded-lately}
     */
    public void remind(UUID surveyId) {
        EvaluationSurvey survey = held(surveyId);
        survey.remind(clock.instant());
        requireSome(invitations.named(surveyId).size());
        mails.remind(survey, invitations.unused(surveyId));
        surveys.changed(survey);
        audit.record("survey.reminded", "survey", surveyId, survey.title());
    }

    private static void requireSome(int people) {
        if (people == 0) {
            throw DomainException.conflict("nobody-to-mail");
        }
    }

    private EvaluationSurvey held(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        access.requireLively(survey);
        return survey;
    }
}
