package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.shared.rest.ApiNames;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A survey in a list.
 *
 * @param state draft, open or closed
 */
@Schema(name = "SurveyItem")
public record SurveyRowJson(
        String id,
        long version,
        @Nullable String programmeId,
        @Nullable String initiativeId,
        String title,
        @Nullable String state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer invited,
        int responses,
        @Nullable String madeUp) {

    static SurveyRowJson of(SurveyRow survey) {
        return new SurveyRowJson(
                survey.id().toString(),
                survey.version(),
                Objects.toString(survey.programmeId(), null),
                Objects.toString(survey.initiativeId(), null),
                survey.title(),
                ApiNames.of(survey.state()),
                survey.openedOn(),
                survey.closedOn(),
                survey.invited(),
                survey.responses(),
                survey.madeUp());
    }
}
