package dk.forloeb.shared.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Limits where everybody who could have answered is known by number. The correction narrows the interval and does not
 * remove the bias of those who stayed away, so {@link #worstCase} always stands beside it.
 */
public final class FinitePopulation {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private FinitePopulation() {}

    /**
     * Wilson's interval with the effective number n(N − 1)/(N − n); a point where all of the population answered.
     *
     * @param population N, the number invited, at least {@code share.n()}
     * @param level confidence level, above 0 and below 1
     * @throws IllegalArgumentException where the population is smaller than the base
     */
    public static Interval wilson(Share share, int population, double level) {
        requireWithin(share.n(), population);
        if (population == share.n()) {
            return new Interval(share.value(), share.value());
        }
        double effective = (double) share.n() * (population - 1) / (population - share.n());
        return wilson(share.value(), effective, quantile(level));
    }

    /**
     * The limits if everybody who did not answer had disagreed, or had agreed: [k/N, (k + N − n)/N].
     *
     * @param count k, those who agreed
     * @param answered n, those who chose an option, don't know included
     * @param population N, the number invited
     * @throws IllegalArgumentException unless k ≤ n ≤ N and N ≥ 1
     */
    public static Interval worstCase(int count, int answered, int population) {
        double everybody = new Share(answered, population).n();
        if (count < 0 || count > answered) {
            throw new IllegalArgumentException("Not within the answers: " + count + " of " + answered);
        }
        return new Interval(count / everybody, (count + population - answered) / everybody);
    }

    private static Interval wilson(double p, double n, double z) {
        double z2 = z * z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        return Interval.around(p, centre - half, centre + half);
    }

    private static double quantile(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Not a confidence level: " + level);
        }
        return STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    private static void requireWithin(int n, int population) {
        if (n > population) {
            throw new IllegalArgumentException("More answers than people: " + n + " of " + population);
        }
    }
}
