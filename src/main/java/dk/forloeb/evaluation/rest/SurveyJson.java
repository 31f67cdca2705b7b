package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.shared.rest.ApiNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A survey.
 *
 * @param state draft, open or closed
 * @param questions in the form's order
 */
@Schema(name = "Survey")
public record SurveyJson(
        String id,
        long version,
        @Nullable String programmeId,
        @Nullable String initiativeId,
        String title,
        String template,
        @Nullable String state,
        int minimumGroup,
        int dominanceLimit,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer invited,
        int responses,
        @Nullable String madeUp,
        List<QuestionJson> questions) {

    static SurveyJson of(SurveyDetail detail, Locale locale) {
        SurveyRow survey = detail.survey();
        return new SurveyJson(
                survey.id().toString(),
                survey.version(),
                Objects.toString(survey.programmeId(), null),
                Objects.toString(survey.initiativeId(), null),
                survey.title(),
                detail.template(),
                ApiNames.of(survey.state()),
                detail.minimumGroup(),
                detail.dominanceLimit(),
                survey.openedOn(),
                survey.closedOn(),
                survey.invited(),
                survey.responses(),
                survey.madeUp(),
                detail.questions().stream()
                        .map(question -> QuestionJson.of(question, locale))
                        .toList());
    }
}
