package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The questions of opened surveys, kept in memory because they never change again; a few kilobytes each.
 *
 * <p>Whether the survey has closed since is not known here: the invitation tells.
 */
@ApplicationScoped
public class SurveyForms {

    private final ConcurrentMap<UUID, SurveyForm> opened = new ConcurrentHashMap<>();

    @Inject
    SurveyRepository surveys;

    /** @throws DomainException CONFLICT {@code survey-not-open} while it is a draft */
    SurveyForm opened(UUID surveyId) {
        SurveyForm known = opened.get(surveyId);
        if (known != null) {
            return known;
        }
        EvaluationSurvey survey =
                surveys.find(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        if (survey.state() == SurveyState.DRAFT) {
            throw DomainException.conflict("survey-not-open");
        }
        return opened.computeIfAbsent(surveyId, id -> survey.form());
    }
}
