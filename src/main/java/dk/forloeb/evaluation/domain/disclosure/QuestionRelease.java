package dk.forloeb.evaluation.domain.disclosure;

import java.util.List;

/**
 * What may be shown of one question.
 *
 * @param question the question's key
 * @param total whether its total may be shown, with the distribution over all options and on every base
 * @param answered a table per attribute for the bases RESPONDENTS, ANSWERED and INVITED, which share one count of
 *     agreement: number shown, answered and agreeing
 * @param valid a table per attribute for the base VALID: number of valid answers as well, and so of don't knows
 */
public record QuestionRelease(String question, boolean total, List<TableRelease> answered, List<TableRelease> valid) {
    public QuestionRelease {
        answered = List.copyOf(answered);
        valid = List.copyOf(valid);
    }
}
