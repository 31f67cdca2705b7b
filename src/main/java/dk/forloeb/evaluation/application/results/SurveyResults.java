package dk.forloeb.evaluation.application.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a closed survey on one base.
 *
 * @param responseRate null where nobody was invited
 */
public record SurveyResults(
        String surveyId,
        @Nullable Integer invited,
        int responses,
        @Nullable ResponseRate responseRate,
        List<QuestionResult> questions) {

    /** The same with other questions. */
    public SurveyResults withQuestions(List<QuestionResult> others) {
        return new SurveyResults(surveyId, invited, responses, responseRate, others);
    }

    /**
     * How many of those invited answered.
     *
     * @param percent half up
     */
    public record ResponseRate(int count, int base, int percent) {}
}
