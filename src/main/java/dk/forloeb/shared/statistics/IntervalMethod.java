package dk.forloeb.shared.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Confidence intervals for one proportion. The default is Wilson's score interval (1927), which keeps its level for
 * small bases and for shares near 0 and 1; Clopper and Pearson's (1934) exact interval is given on request.
 */
public enum IntervalMethod {
    WILSON(BinomialConfidenceInterval.WILSON_SCORE),
    CLOPPER_PEARSON(BinomialConfidenceInterval.CLOPPER_PEARSON);

    private final BinomialConfidenceInterval formula;

    IntervalMethod(BinomialConfidenceInterval formula) {
        this.formula = formula;
    }

    /**
     * The interval for a share drawn from a population without bounds.
     *
     * @param level confidence level, above 0 and below 1
     * @throws IllegalArgumentException for another level
     */
    public Interval of(Share share, double level) {
        var limits = formula.fromErrorRate(share.n(), share.count(), 1 - level);
        return Interval.around(share.value(), limits.getLowerBound(), limits.getUpperBound());
    }
}
