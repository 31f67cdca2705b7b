package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The results of one group at one question.
 *
 * @param key municipality code or role; {@link #UNSPECIFIED} for those whose attribute is not told
 * @param responses submitted forms of the group; null where protected
 * @param agreement null where protected
 */
public record GroupResult(
        String key,
        LocalizedText label,
        @Nullable Integer responses,
        @Nullable Agreement agreement,
        boolean protectedGroup) {

    /** Key of the group of people whose attribute is not told. */
    public static final String UNSPECIFIED = "unspecified";
}
