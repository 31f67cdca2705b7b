package dk.forloeb.evaluation.domain.statistics;

/** What choosing an option means for the share of agreement. */
public enum OptionKind {
    /** Counts as agreeing; by default the top two of a scale. */
    AGREEING,
    /** An opinion that does not agree. */
    OTHER,
    /** An answer without an opinion: part of ANSWERED, not of VALID. */
    DONT_KNOW
}
