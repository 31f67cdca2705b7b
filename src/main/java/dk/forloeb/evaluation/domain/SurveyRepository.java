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

    /** What the survey asks, if it was opened; works without a transaction too. */
    Optional<SurveyForm> openedForm(UUID id);

    Page<EvaluationSurvey> search(SurveyFilter filter, int offset, int limit);

    /** Raises the version, also where only a question was changed. */
    void changed(EvaluationSurvey survey);

    void remove(EvaluationSurvey survey);
}
