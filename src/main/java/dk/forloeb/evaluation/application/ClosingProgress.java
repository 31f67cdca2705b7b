package dk.forloeb.evaluation.application;

/**
 * How far a closing has come.
 *
 * @param running whether one is running on this node
 * @param done responses rewritten so far
 * @param total responses to be rewritten
 */
public record ClosingProgress(boolean running, int done, int total) {

    static final ClosingProgress NONE = new ClosingProgress(false, 0, 0);
}
