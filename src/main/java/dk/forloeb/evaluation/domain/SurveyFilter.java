package dk.forloeb.evaluation.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which surveys to list, and how; each null means "any".
 *
 * @param text words of the title
 * @param programmes only surveys of these programmes
 */
public record SurveyFilter(
        @Nullable String text,
        @Nullable SurveyState state,
        @Nullable UUID initiativeId,
        @Nullable Set<UUID> programmes,
        SurveySort sort,
        boolean descending) {}
