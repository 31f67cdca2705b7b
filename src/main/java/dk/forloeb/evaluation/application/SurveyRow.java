package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.SurveyState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey in a list.
 *
 * @param invited how many were invited so far; final once closed; null where it is not known
 * @param responses how many answered so far; final once closed
 * @param madeUp what about the numbers is invented, null where they are real
 */
public record SurveyRow(
        UUID id,
        long version,
        @Nullable UUID programmeId,
        @Nullable UUID initiativeId,
        String title,
        SurveyState state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer invited,
        int responses,
        @Nullable String madeUp) {

    static SurveyRow of(EvaluationSurvey survey, ResponseCount count) {
        return new SurveyRow(
                survey.id(),
                survey.version(),
                survey.programmeId().orElse(null),
                survey.initiativeId().orElse(null),
                survey.title(),
                survey.state(),
                survey.openedOn().orElse(null),
                survey.closedOn().orElse(null),
                count.invited(),
                count.responses(),
                survey.madeUp().orElse(null));
    }
}
