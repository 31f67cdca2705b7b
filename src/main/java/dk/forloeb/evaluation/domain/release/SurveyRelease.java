package dk.forloeb.evaluation.domain.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a closed survey that may be shown; what is protected is not in it. Stored as it is, so its components
 * are plain.
 *
 * @param invited people invited, also those whose names were deleted since; null where that is not known
 * @param responses submitted forms
 * @param minimumGroup fewest answers in a shown group
 * @param dominanceLimit fewest answers in a shown group that is unanimous
 * @param questions in the form's order
 */
public record SurveyRelease(
        @Nullable Integer invited,
        int responses,
        int minimumGroup,
        int dominanceLimit,
        List<QuestionFigures> questions) {

    /** Defends the list against later change. */
    public SurveyRelease {
        questions = List.copyOf(questions);
    }
}
