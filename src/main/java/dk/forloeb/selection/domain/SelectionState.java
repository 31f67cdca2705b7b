package dk.forloeb.selection.domain;

/** How far a selection has come. */
public enum SelectionState {
    /** Worked on; its ranking follows the figures. */
    DRAFT,
    /** Decided and frozen. */
    CONFIRMED,
    /** Decided and frozen, and later replaced by another one. */
    SUPERSEDED
}
