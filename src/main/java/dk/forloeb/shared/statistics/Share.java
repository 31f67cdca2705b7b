package dk.forloeb.shared.statistics;

import java.util.Optional;

/**
 * A proportion that carries the counts it was made from.
 *
 * @param count the people counted, 0 to {@code n}
 * @param n the base, at least 1: with nobody in the base there is no share, and never 0 percent
 */
public record Share(int count, int n) {
    public Share {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
    }

    /** The share, or nothing where the base is empty. */
    public static Optional<Share> of(int count, int n) {
        return n == 0 && count == 0 ? Optional.empty() : Optional.of(new Share(count, n));
    }

    /** Unrounded proportion, 0 to 1. */
    public double value() {
        return (double) count / n;
    }

    /** Whole percent, half up; see {@link Percent#of}. */
    public int percent() {
        return Percent.of(count, n);
    }

    /** Tenths of a percent, half up; see {@link Percent#tenths}. */
    public int tenths() {
        return Percent.tenths(count, n);
    }
}
