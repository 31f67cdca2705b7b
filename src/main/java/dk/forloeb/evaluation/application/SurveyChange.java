package dk.forloeb.evaluation.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a draft; null leaves as it is.
 *
 * @param questions new words by question key
 */
public record SurveyChange(
        @Nullable String title,
        @Nullable Integer minimumGroup,
        @Nullable Integer dominanceLimit,
        Map<String, QuestionWording> questions) {}
