package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.SurveyForm;
import java.util.List;
import java.util.UUID;

/** What a respondent is asked. */
public record RespondentForm(UUID surveyId, String title, List<QuestionDefinition> questions) {

    static RespondentForm of(SurveyForm form) {
        return new RespondentForm(form.surveyId(), form.title(), form.questions());
    }
}
