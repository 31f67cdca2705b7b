package dk.forloeb.evaluation.domain;

import java.util.List;
import java.util.UUID;

/** What a survey asks, without anything that changes after it was opened; safe to keep in memory. */
public record SurveyForm(UUID surveyId, String title, List<QuestionDefinition> questions) {

    /** Defends the list against later change. */
    public SurveyForm {
        questions = List.copyOf(questions);
    }
}
