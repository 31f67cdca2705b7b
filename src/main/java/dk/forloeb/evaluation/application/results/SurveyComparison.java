package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.UUID;

/**
 * A survey beside another.
 *
 * @param level confidence level of all claims together
 * @param samePeople whether both belong to one programme, so that nothing is tested
 * @param questions the survey's scale questions, in the form's order
 */
public record SurveyComparison(
        UUID surveyId, UUID otherId, Base base, double level, boolean samePeople, List<QuestionComparison> questions) {

    /** How many claims the correction is for. */
    public long claims() {
        return questions.stream()
                .filter(question -> question.standing() == QuestionComparison.Standing.COMPARED)
                .count();
    }
}
