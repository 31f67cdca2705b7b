package dk.forloeb.evaluation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks, without anything that changes after it was opened; safe to keep in memory.
 *
 * @param about title of the programme or initiative at the opening; null for a survey that stands alone
 */
public record SurveyForm(
        UUID surveyId, String title, @Nullable String about, List<QuestionDefinition> questions) {

    /** Defends the list against later change. */
    public SurveyForm {
        questions = List.copyOf(questions);
    }
}
