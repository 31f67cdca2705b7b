package dk.forloeb.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PercentTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = "/reference/rounding.csv", numLinesToSkip = 1)
    void agrees_with_every_reference_row(
            String counts,
            int n,
            String halfUp,
            int halfUpSum,
            String largestRemainder,
            int topTwoFromCounts,
            int topTwoFromRoundedParts,
            int topTwoFromRow) {
        List<Integer> parts = numbers(counts);
        List<Integer> rounded = parts.stream().map(k -> Percent.of(k, n)).toList();
        List<Integer> row = Percent.largestRemainder(parts);

        assertThat(rounded).isEqualTo(numbers(halfUp));
        assertThat(rounded.stream().mapToInt(Integer::intValue).sum()).isEqualTo(halfUpSum);
        assertThat(row).isEqualTo(numbers(largestRemainder));
        assertThat(Percent.of(parts.get(0) + parts.get(1), n)).isEqualTo(topTwoFromCounts);
        assertThat(rounded.get(0) + rounded.get(1)).isEqualTo(topTwoFromRoundedParts);
        assertThat(row.get(0) + row.get(1)).isEqualTo(topTwoFromRow);
    }

    @Test
    void rounds_tenths_half_up() {
        assertThat(Percent.tenths(77, 100)).isEqualTo(770);
        assertThat(Percent.tenths(1, 3)).isEqualTo(333);
        assertThat(Percent.tenths(1, 2000)).isEqualTo(1);
        assertThat(Percent.tenths(2, 3)).isEqualTo(667);
    }

    @Test
    void refuses_what_is_no_share() {
        assertThatThrownBy(() -> Percent.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.of(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.tenths(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.largestRemainder(List.of(0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void is_within_half_a_percent_of_the_share(
            @ForAll @IntRange(min = 0) int k, @ForAll @IntRange(min = 1, max = 1_000_000_000) int others) {
        long n = (long) k + others;
        assertThat(Math.abs(Percent.of(k, n) - 100.0 * k / n)).isLessThanOrEqualTo(0.5 + 1e-9);
        assertThat(Math.abs(Percent.tenths(k, n) - 1000.0 * k / n)).isLessThanOrEqualTo(0.5 + 1e-9);
    }

    @Property
    void a_displayed_row_adds_to_100_and_moves_no_part_by_a_whole_percent(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 5000) Integer> counts) {
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(n > 0);

        List<Integer> row = Percent.largestRemainder(counts);

        assertThat(row.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        for (int i = 0; i < counts.size(); i++) {
            assertThat(Math.abs(row.get(i) - 100.0 * counts.get(i) / n)).isLessThan(1);
        }
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
