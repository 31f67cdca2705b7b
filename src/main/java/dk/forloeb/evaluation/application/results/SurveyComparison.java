package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.UUID;

/**
 * A survey beside another.
 *
 * @param level 1 minus the rate at which the verdicts may be wrong together
 * @param samePeople whether the same people may have answered both, so that nothing is tested
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
