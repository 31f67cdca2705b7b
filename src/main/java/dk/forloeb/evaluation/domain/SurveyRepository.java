package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.Page;
import java.util.Optional;
import java.util.UUID;

/** The surveys. */
public interface SurveyRepository {

    void add(EvaluationSurvey survey);

    Optional<EvaluationSurvey> find(UUID id);

    /**
     * The survey, held until the transaction ends: whoever opens, closes, invites, corrects or empties the box waits.
     * Submissions do not take this lock.
     */
    Optional<EvaluationSurvey> findAndHold(UUID id);

    Page<EvaluationSurvey> search(SurveyFilter filter, int offset, int limit);

    void remove(EvaluationSurvey survey);
}
