package dk.forloeb.municipality.domain;

import org.jspecify.annotations.Nullable;

/**
 * A figure of an import beside the one that stood before.
 *
 * @param before null where there was none; where a year was told by quarters before and is told as a whole now, or the other
 *     way round, that of the whole year
 */
public record FigureDifference(
        AppealFigures figures, @Nullable AppealFigures before) {

    /** What becomes of a row of an import. */
    public enum Kind {
        NEW,
        CHANGED,
        /** Kept without counting: what stands was drawn later, or is the whole year of which these are not all quarters. */
        OLDER,
        UNCHANGED
    }
}
