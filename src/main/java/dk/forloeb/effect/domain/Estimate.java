package dk.forloeb.effect.domain;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A coefficient of a logit model, on the scale of log odds, with its 95 percent interval and two-sided p-value from
 * Student's t distribution.
 *
 * @param degreesOfFreedom of the t distribution
 */
public record Estimate(double value, double standardError, int degreesOfFreedom, double low, double high, double p) {

    /** Confidence level of the interval. */
    public static final double LEVEL = 0.95;

    static Estimate of(double value, double standardError, int degreesOfFreedom) {
        TDistribution t = TDistribution.of(degreesOfFreedom);
        double margin = t.inverseSurvivalProbability((1 - LEVEL) / 2) * standardError;
        double p = 2 * t.survivalProbability(Math.abs(value) / standardError);
        return new Estimate(value, standardError, degreesOfFreedom, value - margin, value + margin, Math.min(1, p));
    }

    /** By what the odds are multiplied. */
    public double oddsRatio() {
        return Math.exp(value);
    }

    public double oddsRatioLow() {
        return Math.exp(low);
    }

    public double oddsRatioHigh() {
        return Math.exp(high);
    }

    /** Whether the interval leaves out that nothing changed. */
    public boolean excludesNone() {
        return low > 0 || high < 0;
    }
}
