package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Proves that a survey's counters equal its responses, and rebuilds those that do not.
 *
 * <p>Results of a closed survey come from what was released at closing and stay as they are; where counters differ after
 * that, the audit trail says so.
 */
@ApplicationScoped
public class RecountService {

    @Inject
    SurveyRepository surveys;

    @Inject
    BallotRepository ballots;

    @Inject
    CounterRepository counters;

    @Inject
    AuditTrail audit;

    /**
     * Only of a closed survey: while it is open, each emptying of the box could be read off.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code results-not-ready} until it is closed
     */
    @Transactional
    @RequiresPermission(Permission.RUN_SURVEYS)
    public Recount recount(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        if (survey.state() != SurveyState.CLOSED) {
            throw DomainException.conflict("results-not-ready");
        }
        List<QuestionDefinition> questions = survey.questionDefinitions();
        AnswerCounts counted = new AnswerCounts();
        ballots.forEachResponse(
                surveyId, packed -> counted.add(questions, PackedResponse.unpack(questions, packed), 1));
        AnswerCounts change = counted.minus(counters.load(surveyId));
        counters.add(surveyId, change);
        audit.record("survey.recounted", "survey", surveyId, survey.title(), change.size());
        return new Recount(counted.total(0, AnswerCounts.SHOWN), change.size());
    }
}
