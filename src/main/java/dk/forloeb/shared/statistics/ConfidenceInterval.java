package dk.forloeb.shared.statistics;

/**
 * An interval together with how it was made.
 *
 * @param method formula
 * @param level confidence level, above 0 and below 1
 * @param low unrounded lower limit, 0 to 1
 * @param high unrounded upper limit, 0 to 1
 */
public record ConfidenceInterval(IntervalMethod method, double level, double low, double high) {
    public static ConfidenceInterval of(Share share, Precision precision) {
        Interval limits = precision.method().of(share, precision.level());
        return new ConfidenceInterval(precision.method(), precision.level(), limits.low(), limits.high());
    }
}
