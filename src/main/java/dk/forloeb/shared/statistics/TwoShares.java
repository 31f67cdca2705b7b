package dk.forloeb.shared.statistics;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two shares of independent people, such as two programmes or two years. Before and after among the same people are
 * not independent and must not be compared in this way.
 */
public record TwoShares(Share first, Share second) {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    /** First minus second, −1 to 1. */
    public double difference() {
        return first.value() - second.value();
    }

    /**
     * Newcombe's hybrid score interval for the difference (1998, method 10) from Wilson limits.
     *
     * @param level confidence level, above 0 and below 1
     */
    public Interval newcombe(double level) {
        Interval one = IntervalMethod.WILSON.of(first, level);
        Interval two = IntervalMethod.WILSON.of(second, level);
        double below = Math.hypot(first.value() - one.low(), two.high() - second.value());
        double above = Math.hypot(one.high() - first.value(), second.value() - two.low());
        return new Interval(Math.max(-1, difference() - below), Math.min(1, difference() + above));
    }

    /** The pooled two-proportion z, or nothing where all or none of both agree and it has no variance. */
    public OptionalDouble pooledZ() {
        double pooled = ((double) first.count() + second.count()) / ((double) first.n() + second.n());
        if (pooled == 0 || pooled == 1) {
            return OptionalDouble.empty();
        }
        double variance = pooled * (1 - pooled) * (1.0 / first.n() + 1.0 / second.n());
        return OptionalDouble.of(difference() / Math.sqrt(variance));
    }

    /** Two-sided probability of a z at least this far from 0, or nothing where there is no z. */
    public OptionalDouble pValue() {
        OptionalDouble z = pooledZ();
        return z.isEmpty()
                ? z
                : OptionalDouble.of(Math.min(1, 2 * STANDARD_NORMAL.survivalProbability(Math.abs(z.getAsDouble()))));
    }
}
