package dk.forloeb.municipality.domain;

import org.jspecify.annotations.Nullable;

/**
 * A figure of an import beside the one that stood before.
 *
 * @param before null where there was none
 */
public record FigureDifference(
        AppealFigures figures, @Nullable AppealFigures before) {

    /** What becomes of a row of an import. */
    public enum Kind {
        NEW,
        CHANGED,
        OLDER,
        UNCHANGED
    }
}
