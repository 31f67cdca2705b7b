package dk.forloeb.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reference values to ten decimals, made with SciPy and R; the exact tests in the same file are not used here. */
class IntervalReferenceTest {
    private static final Offset<Double> TEN_DECIMALS = within(0.5e-10 + 1e-14);
    private static final double LEVEL = 0.95;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = "/reference/intervals.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void one_share_agrees_with_every_reference_row(ArgumentsAccessor row) {
        Share share = share(row, 0);
        int population = row.getInteger(15);

        assertThat(share.value()).isCloseTo(row.getDouble(2), TEN_DECIMALS);
        assertLimits(IntervalMethod.WILSON.of(share, LEVEL), row, 3);
        assertLimits(IntervalMethod.CLOPPER_PEARSON.of(share, LEVEL), row, 5);
        assertLimits(FinitePopulation.wilson(share, population, LEVEL), row, 16);
        assertLimits(FinitePopulation.worstCase(share.count(), share.n(), population), row, 20);
    }

    @ParameterizedTest(name = "{0} of {1} and {7} of {8}")
    @CsvFileSource(resources = "/reference/intervals.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void two_shares_agree_with_every_reference_row(ArgumentsAccessor row) {
        TwoShares shares = new TwoShares(share(row, 0), share(row, 7));

        assertThat(shares.difference()).isCloseTo(row.getDouble(9), TEN_DECIMALS);
        assertLimits(shares.newcombe(LEVEL), row, 10);
        if (row.getString(12).equals("NA")) {
            assertThat(shares.pooledZ()).isEmpty();
            assertThat(shares.pValue()).isEmpty();
        } else {
            assertThat(shares.pooledZ().getAsDouble()).isCloseTo(row.getDouble(12), TEN_DECIMALS);
            assertThat(shares.pValue().getAsDouble()).isCloseTo(row.getDouble(13), TEN_DECIMALS);
        }
    }

    @Test
    void another_level_is_narrower_or_wider() {
        Share share = new Share(77, 100);
        double width95 = width(IntervalMethod.WILSON.of(share, 0.95));

        assertThat(width(IntervalMethod.WILSON.of(share, 0.90))).isLessThan(width95);
        assertThat(width(IntervalMethod.WILSON.of(share, 0.99))).isGreaterThan(width95);
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static Share share(ArgumentsAccessor row, int column) {
        return new Share(row.getInteger(column), row.getInteger(column + 1));
    }

    private static void assertLimits(Interval actual, ArgumentsAccessor row, int column) {
        assertThat(actual.low()).isCloseTo(row.getDouble(column), TEN_DECIMALS);
        assertThat(actual.high()).isCloseTo(row.getDouble(column + 1), TEN_DECIMALS);
    }
}
