package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.SurveyForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent is asked.
 *
 * @param about title of the programme or initiative that the survey is about; null for a survey that stands alone
 */
public record RespondentForm(
        UUID surveyId, String title, @Nullable String about, List<QuestionDefinition> questions) {

    static RespondentForm of(SurveyForm form) {
        return new RespondentForm(form.surveyId(), form.title(), form.about(), form.questions());
    }
}
