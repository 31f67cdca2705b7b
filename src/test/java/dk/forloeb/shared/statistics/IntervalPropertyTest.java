package dk.forloeb.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class IntervalPropertyTest {
    @Property
    void the_share_lies_between_its_limits(
            @ForAll("shares") Share share,
            @ForAll IntervalMethod method,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        assertThat(share.value())
                .isBetween(
                        method.of(share, level).low(), method.of(share, level).high());
    }

    @Property
    void swapping_agreeing_and_not_agreeing_mirrors_the_limits(
            @ForAll("shares") Share share, @ForAll IntervalMethod method) {
        Interval limits = method.of(share, 0.95);
        Interval mirrored = method.of(new Share(share.n() - share.count(), share.n()), 0.95);

        assertThat(mirrored.low()).isCloseTo(1 - limits.high(), within(1e-9));
        assertThat(mirrored.high()).isCloseTo(1 - limits.low(), within(1e-9));
    }

    @Property
    void one_more_agreeing_lowers_no_limit(@ForAll("shares") Share share, @ForAll IntervalMethod method) {
        Interval limits = method.of(new Share(share.count(), share.n() + 1), 0.95);
        Interval more = method.of(new Share(share.count() + 1, share.n() + 1), 0.95);

        assertThat(more.low()).isGreaterThanOrEqualTo(limits.low());
        assertThat(more.high()).isGreaterThanOrEqualTo(limits.high());
    }

    @Property
    void a_finite_population_never_widens_the_interval(
            @ForAll("shares") Share share, @ForAll @IntRange(min = 0, max = 5000) int others) {
        Interval wide = IntervalMethod.WILSON.of(share, 0.95);
        Interval narrow = FinitePopulation.wilson(share, share.n() + others, 0.95);

        assertThat(narrow.low()).isBetween(wide.low() - 1e-12, share.value());
        assertThat(narrow.high()).isBetween(share.value(), wide.high() + 1e-12);
    }

    @Property
    void the_share_lies_between_its_worst_cases_which_narrow_to_it(
            @ForAll("shares") Share share, @ForAll @IntRange(min = 0, max = 5000) int others) {
        Interval worst = FinitePopulation.worstCase(share.count(), share.n(), share.n() + others);

        assertThat(share.value()).isBetween(worst.low() - 1e-12, worst.high() + 1e-12);
        assertThat(worst.high() - worst.low()).isCloseTo((double) others / (share.n() + others), within(1e-12));
    }

    @Property
    void exchanging_two_shares_turns_their_difference_round(
            @ForAll("shares") Share first, @ForAll("shares") Share second) {
        TwoShares shares = new TwoShares(first, second);
        TwoShares turned = new TwoShares(second, first);
        Interval limits = shares.newcombe(0.95);

        assertThat(turned.newcombe(0.95).low()).isCloseTo(-limits.high(), within(1e-12));
        assertThat(shares.difference()).isBetween(limits.low(), limits.high());
        assertThat(turned.pooledZ().isPresent()).isEqualTo(shares.pooledZ().isPresent());
        shares.pooledZ()
                .ifPresent(z -> assertThat(turned.pooledZ().getAsDouble()).isCloseTo(-z, within(1e-9)));
        shares.pValue().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    }

    @Property
    void refuses_a_level_that_is_none(@ForAll IntervalMethod method) {
        Share share = new Share(1, 2);
        for (double level : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> method.of(share, level)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Precision(method, level)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> FinitePopulation.wilson(share, 3, level))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void refuses_more_answers_than_people(@ForAll("shares") Share share) {
        assertThatThrownBy(() -> FinitePopulation.wilson(share, share.n() - 1, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FinitePopulation.worstCase(share.count(), share.n(), share.n() - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 3000)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> new Share(k, n)));
    }
}
