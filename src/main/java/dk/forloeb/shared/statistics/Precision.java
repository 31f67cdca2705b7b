package dk.forloeb.shared.statistics;

/**
 * How uncertainty is stated.
 *
 * @param method formula of the interval
 * @param level confidence level, above 0 and below 1
 */
public record Precision(IntervalMethod method, double level) {
    /** Wilson's interval at 95 percent. */
    public static final Precision STANDARD = new Precision(IntervalMethod.WILSON, 0.95);

    public Precision {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Not a confidence level: " + level);
        }
    }
}
