package dk.forloeb.selection.domain;

/**
 * One criterion's part of a score.
 *
 * @param share the criterion's part of all weight, 0 to 1
 * @param level how high the municipality stands in it, 0 (lowest) to 1 (highest)
 */
public record ScorePart(Criterion criterion, double share, double level) {

    /** Points out of 100. */
    public double points() {
        return 100 * share * level;
    }
}
