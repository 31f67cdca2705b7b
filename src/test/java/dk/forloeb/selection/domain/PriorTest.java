package dk.forloeb.selection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.shared.statistics.Share;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PriorTest {

    @Test
    void there_is_none_without_decisions() {
        assertThat(Prior.of(List.of())).isEmpty();
    }

    @Test
    void is_centred_on_all_decisions_together() {
        Prior prior = Prior.of(List.of(new Share(24, 129), new Share(0, 71))).orElseThrow();
        assertThat(prior.mean()).isEqualTo(0.12);
    }

    /** Two groups of equal size at 0.2 and 0.6 with 1,000 decisions each: variance 0.04, so 1 / 0.166… − 1 = 5. */
    @Test
    void is_weak_where_municipalities_differ_much_but_never_below_ten() {
        List<Share> rates = IntStream.range(0, 50)
                .mapToObj(i -> new Share(i % 2 == 0 ? 200 : 600, 1_000))
                .toList();
        assertThat(Prior.of(rates).orElseThrow().strength()).isEqualTo(Prior.LEAST);
    }

    /** Two groups at 0.35 and 0.45: variance 0.0025 of 0.24, so 1 / γ − 1 is about 95 with large bases. */
    @Test
    void estimates_the_strength_from_the_differences_beyond_chance() {
        List<Share> rates = IntStream.range(0, 50)
                .mapToObj(i -> new Share(i % 2 == 0 ? 350_000 : 450_000, 1_000_000))
                .toList();
        assertThat(Prior.of(rates).orElseThrow().strength()).isCloseTo(95 * 49 / 50.0, within(3.0));
    }

    @Test
    void is_strong_where_they_differ_no_more_than_by_chance() {
        List<Share> rates =
                IntStream.range(0, 50).mapToObj(i -> new Share(40, 100)).toList();
        assertThat(Prior.of(rates).orElseThrow().strength()).isEqualTo(Prior.MOST);
    }

    /** As every one is wholly upheld or wholly reversed, they seem to differ as much as can be. */
    @Test
    void is_strong_where_one_decision_each_or_a_single_municipality_says_nothing_of_differences() {
        for (List<Share> rates : List.of(
                List.of(new Share(0, 1), new Share(1, 1)),
                List.of(new Share(0, 1), new Share(0, 1), new Share(1, 1)),
                List.of(new Share(60, 120)),
                List.of(new Share(0, 3), new Share(0, 5)))) {
            assertThat(Prior.of(rates).orElseThrow().strength()).as("%s", rates).isEqualTo(Prior.MOST);
        }
    }

    @Property
    void shrinks_between_the_own_rate_and_the_national_one(
            @ForAll @DoubleRange(min = 0, max = 1) double mean,
            @ForAll @DoubleRange(min = Prior.LEAST, max = Prior.MOST) double strength,
            @ForAll @IntRange(max = 300) int reversed,
            @ForAll @IntRange(max = 300) int upheld) {
        Prior prior = new Prior(mean, strength);
        int merits = reversed + upheld;
        double own = merits == 0 ? mean : (double) reversed / merits;
        assertThat(prior.shrunk(reversed, merits)).isBetween(Math.min(own, mean) - 1e-12, Math.max(own, mean) + 1e-12);
        assertThat(prior.lowerLimit(reversed, merits)).isBetween(0.0, 1.0);
    }

    /** The highest national rate ever published in the maps is 52 percent. */
    @Property
    void two_of_three_never_stand_above_sixty_of_a_hundred_and_twenty(
            @ForAll @DoubleRange(min = 0, max = 0.52) double national,
            @ForAll @DoubleRange(min = Prior.LEAST, max = Prior.MOST) double strength) {
        Prior prior = new Prior(national, strength);
        assertThat(prior.lowerLimit(2, 3)).isLessThan(prior.lowerLimit(60, 120));
    }

    @Property(tries = 300)
    void more_reversed_of_as_many_never_stands_lower(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double mean,
            @ForAll @DoubleRange(min = Prior.LEAST, max = Prior.MOST) double strength,
            @ForAll @IntRange(max = 200) int reversed,
            @ForAll @IntRange(min = 1, max = 200) int upheld) {
        Prior prior = new Prior(mean, strength);
        int merits = reversed + upheld;
        assertThat(prior.lowerLimit(reversed + 1, merits)).isGreaterThan(prior.lowerLimit(reversed, merits));
    }
}
