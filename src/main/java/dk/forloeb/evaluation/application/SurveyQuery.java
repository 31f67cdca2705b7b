package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which surveys to list; null means "any".
 *
 * @param text words of the title
 * @param limit 1 to 200
 */
public record SurveyQuery(
        @Nullable String text,
        @Nullable SurveyState state,
        @Nullable UUID programmeId,
        @Nullable UUID initiativeId,
        SurveySort sort,
        boolean descending,
        int offset,
        int limit) {}
