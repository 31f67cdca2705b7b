package dk.forloeb.shared.statistics;

/**
 * Unrounded limits: proportions from 0 to 1, or differences of proportions from −1 to 1.
 *
 * @param low lower limit
 * @param high upper limit, not below {@code low}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high && low >= -1 && high <= 1)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    /** Limits around an estimate that floating-point noise may not push past the estimate or past 0 and 1. */
    static Interval around(double estimate, double low, double high) {
        return new Interval(Math.max(0, Math.min(low, estimate)), Math.min(1, Math.max(high, estimate)));
    }
}
