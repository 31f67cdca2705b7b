package dk.forloeb.selection.domain;

import dk.forloeb.shared.statistics.Share;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is known of a municipality's reversal rate before its own decisions are looked at: a beta distribution around the
 * national rate, as strong as so many decisions (beta-binomial, empirical Bayes).
 *
 * <p>The strength is estimated from how much the municipalities differ beyond chance, by Kleinman's moment estimator for
 * proportions of unequal bases, weighted by the bases (J. C. Kleinman, "Proportions with extraneous variance", JASA 68,
 * 1973, 46–54). With rates p of bases n, their sum N, the pooled rate m and M municipalities,
 *
 * <pre>γ = (Σ n (p − m)² − m (1 − m) (M − 1)) / (m (1 − m) (N − Σ n² / N − (M − 1))),   strength = 1 / γ − 1.</pre>
 *
 * <p>It is kept within {@value #LEAST} and {@value #MOST}: at least ten, so that two of three decisions never carry a
 * municipality to the top; at most a hundred, so that a hundred decisions of its own always count for half.
 *
 * @param mean the national rate, 0 to 1
 * @param strength in decisions
 */
public record Prior(double mean, double strength) {

    public static final double LEAST = 10;
    public static final double MOST = 100;

    /** How sure one may be that a rate is above its {@link #lowerLimit}. */
    public static final double CERTAINTY = 0.9;

    /** The prior of municipalities that have decisions; none where nobody has any. */
    public static Optional<Prior> of(List<Share> rates) {
        return national(rates).map(national -> new Prior(national.value(), strength(rates, national.value())));
    }

    /** All decisions of all municipalities together. */
    public static Optional<Share> national(List<Share> rates) {
        return Share.of(
                rates.stream().mapToInt(Share::count).sum(),
                rates.stream().mapToInt(Share::n).sum());
    }

    private static double strength(List<Share> rates, double mean) {
        double all = rates.stream().mapToDouble(Share::n).sum();
        double between = 0;
        double squares = 0;
        for (Share rate : rates) {
            between += rate.n() * (rate.value() - mean) * (rate.value() - mean);
            squares += (double) rate.n() * rate.n();
        }
        double chance = mean * (1 - mean);
        double degrees = rates.size() - 1.0;
        double seen = chance * (all - squares / all - degrees);
        double extra = between - chance * degrees;
        // One decision each, a single municipality or decisions that all went one way say nothing of differences.
        return seen > 0 && extra > 0 ? Math.max(LEAST, Math.min(MOST, seen / extra - 1)) : MOST;
    }

    /** The municipality's rate shrunk towards the national one; without decisions of its own, the national one. */
    public double shrunk(double reversed, double merits) {
        return (reversed + strength * mean) / (merits + strength);
    }

    /**
     * What the rate is at least, with nine in ten certainty: the lower tenth of the distribution of the rate once the
     * municipality's own decisions are known.
     *
     * <p>Ranking goes by it and not by {@link #shrunk}, which alone would still put 2 of 3 above 60 of 120 where the
     * national rate is 45 percent or more: few decisions say little, and what they do not say must not carry anybody up.
     */
    public double lowerLimit(int reversed, int merits) {
        double hits = reversed + strength * mean;
        double misses = merits - reversed + strength * (1 - mean);
        if (hits == 0 || misses == 0) {
            return shrunk(reversed, merits);
        }
        return BetaDistribution.of(hits, misses).inverseCumulativeProbability(1 - CERTAINTY);
    }
}
