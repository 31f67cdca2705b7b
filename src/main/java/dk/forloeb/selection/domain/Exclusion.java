package dk.forloeb.selection.domain;

/**
 * Why a municipality is not a candidate.
 *
 * @param programme title of the programme that stands in the way
 */
public record Exclusion(Kind kind, String programme) {

    /** What stands in the way. */
    public enum Kind {
        /** It takes part in this programme already. */
        TAKES_PART,
        /** A task force works with it at the same time. */
        TASK_FORCE,
        /** It takes part in another programme that runs at the same time. */
        OTHER_PROGRAMME,
        /** It took part in another programme that ended not long ago. */
        RECENT
    }
}
