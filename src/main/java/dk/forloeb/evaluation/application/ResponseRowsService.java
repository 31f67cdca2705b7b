package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.release.QuestionFigures;
import dk.forloeb.evaluation.domain.release.ReleaseRepository;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives out the responses of closed surveys, as far as responses may leave: see {@link ResponseRows}. */
@ApplicationScoped
@RequiresPermission(Permission.RUN_SURVEYS)
public class ResponseRowsService {

    @Inject
    SurveyAccess access;

    @Inject
    ReleaseRepository releases;

    @Inject
    BallotRepository ballots;

    @Inject
    AuditTrail audit;

    /**
     * Decides what leaves and writes it down in the audit trail; the rows themselves are read later, without a transaction,
     * since nothing changes them any more.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code results-not-ready} until it is closed,
     *     {@code rows-protected} where fewer answered than the smallest group that is shown, or no question is shown at all
     */
    @Transactional
    public ResponseRows rows(UUID surveyId) {
        EvaluationSurvey survey = access.visible(surveyId);
        SurveyRelease release =
                releases.find(surveyId).orElseThrow(() -> DomainException.conflict("results-not-ready"));
        boolean anyShown = release.questions().stream().anyMatch(QuestionFigures::released);
        if (!anyShown || release.responses() < release.minimumGroup()) {
            throw DomainException.conflict("rows-protected");
        }
        audit.record("survey.rows-taken", "survey", surveyId, survey.title(), release.responses());
        return new ResponseRows(surveyId, survey.questionDefinitions(), release, ballots);
    }
}
