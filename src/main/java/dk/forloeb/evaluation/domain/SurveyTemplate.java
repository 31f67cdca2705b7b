package dk.forloeb.evaluation.domain;

import java.util.List;

/** A questionnaire from which surveys are made; the survey keeps its own copy. */
public record SurveyTemplate(String key, List<QuestionDefinition> questions) {

    /** The template of the published evaluations of learning programmes. */
    public static final String STANDARD = "standard";

    /** Defends the list against later change. */
    public SurveyTemplate {
        questions = List.copyOf(questions);
    }
}
