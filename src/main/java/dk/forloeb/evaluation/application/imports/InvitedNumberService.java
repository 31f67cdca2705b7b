package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.application.SurveyAccess;
import dk.forloeb.evaluation.application.SurveyCounts;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.imports.ImportRepository;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks how many were invited where invitations do not tell. Without that number a survey with more answers than invitations
 * has no response rate, no interval for a finite population and no worst case.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.RUN_SURVEYS)
public class InvitedNumberService {

    @Inject
    SurveyRepository surveys;

    @Inject
    ImportRepository imports;

    @Inject
    ImportContexts contexts;

    @Inject
    SurveyAccess access;

    @Inject
    SurveyCounts counts;

    @Inject
    AuditTrail audit;

    /** @throws DomainException NOT_FOUND {@code survey-not-found} */
    public ImportStanding standing(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        int imported = imports.countByLabel(surveyId).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new ImportStanding(
                imported,
                counts.invitations(survey),
                counts.responses(survey),
                survey.statedInvited().orElse(null));
    }

    /** By code the names of the municipalities that answers may come from. */
    public Map<String, String> municipalities(UUID surveyId) {
        return contexts.municipalities(access.visible(surveyId));
    }

    /**
     * Says how many were invited in all, with and without a link; until the survey is closed.
     *
     * @param number null to go by the invitations
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-closed}; INVALID at {@code invited}: {@code
     *     invited-out-of-range}, {@code invited-fewer-than-responses}
     */
    public void state(UUID surveyId, @Nullable Integer number) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        int responses = counts.responses(survey);
        survey.stateInvited(number);
        if (number != null && number < responses) {
            throw DomainException.invalid("invited", "invited-fewer-than-responses", responses);
        }
        audit.record(
                "survey.invited-stated",
                "survey",
                surveyId,
                survey.title(),
                number == null ? AuditTrail.word("audit.invited.by-invitations") : number);
    }
}
