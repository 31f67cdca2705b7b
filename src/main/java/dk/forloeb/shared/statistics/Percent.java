package dk.forloeb.shared.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages as integers, always made from counts and never from rounded parts: 304 and 464 of 1000 are 30 and 46
 * percent, but together 77 percent.
 */
public final class Percent {
    private Percent() {}

    /**
     * Rounds {@code count} of {@code n} half up: (200k + n) / (2n) in integer arithmetic.
     *
     * @param count 0 to {@code n}
     * @param n at least 1
     * @return 0 to 100
     * @throws IllegalArgumentException outside these ranges
     */
    public static int of(long count, long n) {
        return scaled(count, n, 100);
    }

    /** Tenths of a percent, half up: 770 stands for 77.0 percent. Ranges as in {@link #of}; 0 to 1000. */
    public static int tenths(long count, long n) {
        return scaled(count, n, 1000);
    }

    /**
     * Percentages for a displayed row that must add to 100: the largest remainders are rounded up, ties going to the
     * larger count and then to the earlier place. For such a row only; a percentage elsewhere is {@link #of}.
     *
     * @param counts none negative, their sum at least 1
     * @return one percentage per count, in the same order
     * @throws IllegalArgumentException if a count is negative or all are zero
     */
    public static List<Integer> largestRemainder(List<Integer> counts) {
        long n = counts.stream().mapToLong(Integer::longValue).sum();
        List<Integer> row =
                new ArrayList<>(counts.stream().map(count -> whole(count, n)).toList());
        int missing = 100 - row.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> 100L * counts.get(i) % n)
                        .thenComparingInt(counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(missing)
                .forEach(i -> row.set(i, row.get(i) + 1));
        return List.copyOf(row);
    }

    private static int whole(long count, long n) {
        requireShare(count, n);
        return (int) (100 * count / n);
    }

    private static int scaled(long count, long n, int scale) {
        requireShare(count, n);
        return (int) ((2L * scale * count + n) / (2 * n));
    }

    private static void requireShare(long count, long n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException("Not a share: " + count + " of " + n);
        }
    }
}
