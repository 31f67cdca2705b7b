package dk.forloeb.evaluation.domain.disclosure;

/**
 * The numbers below which figures are protected; fixed when a survey opens.
 *
 * @param minimumGroup fewest answers whose figures may be shown, at least 3
 * @param dominance fewest answers of which all or none may be shown to agree, not below {@code minimumGroup}
 */
public record DisclosureThresholds(int minimumGroup, int dominance) {
    /** Five answers, and ten where they are unanimous. */
    public static final DisclosureThresholds STANDARD = new DisclosureThresholds(5, 10);

    private static final int LOWEST_GROUP = 3;

    public DisclosureThresholds {
        requireGroup(minimumGroup);
        if (dominance < minimumGroup) {
            throw new IllegalArgumentException("Dominance " + dominance + " below the minimum group " + minimumGroup);
        }
    }

    /** Rules 1 and 2: whether these answers are too few, or too few for being unanimous. */
    public boolean protects(int answers, int agreeing) {
        return answers < minimumGroup || (answers < dominance && (agreeing == 0 || agreeing == answers));
    }

    static int requireGroup(int minimumGroup) {
        if (minimumGroup < LOWEST_GROUP) {
            throw new IllegalArgumentException("A group of " + minimumGroup + " is below " + LOWEST_GROUP);
        }
        return minimumGroup;
    }
}
