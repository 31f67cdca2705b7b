package dk.forloeb.selection.domain;

import org.jspecify.annotations.Nullable;

/** How far a selection has come. */
public enum SelectionState {
    /** Worked on; its ranking follows the figures. */
    DRAFT,
    /** Decided and frozen. */
    CONFIRMED,
    /** Decided and frozen, and later replaced by another one. */
    SUPERSEDED;

    /**
     * The state that follows from the place among the confirmed selections of a programme.
     *
     * @param number its place; null for a draft
     * @param latest the highest place there is; null without any confirmed selection
     */
    public static SelectionState of(@Nullable Integer number, @Nullable Integer latest) {
        if (number == null) {
            return DRAFT;
        }
        return number.equals(latest) ? CONFIRMED : SUPERSEDED;
    }
}
