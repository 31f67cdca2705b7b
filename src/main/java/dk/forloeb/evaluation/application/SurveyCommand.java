package dk.forloeb.evaluation.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey to be made; at most one of the two ids.
 *
 * @param template key of the template, for example {@code standard}
 */
public record SurveyCommand(
        @Nullable UUID programmeId,
        @Nullable UUID initiativeId,
        @Nullable String title,
        @Nullable String template) {}
