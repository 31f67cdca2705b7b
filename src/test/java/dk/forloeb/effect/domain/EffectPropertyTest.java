package dk.forloeb.effect.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold whatever the counts. */
class EffectPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<List<Member>> group() {
        Arbitrary<Tally> tally = Arbitraries.integers()
                .between(1, 60)
                .flatMap(merits -> Arbitraries.integers().between(0, merits).map(k -> new Tally(k, merits)));
        return Combinators.combine(tally, tally)
                .as((before, after) -> new Member("0000", before, after))
                .list()
                .ofMinSize(3)
                .ofMaxSize(5)
                .map(EffectPropertyTest::named);
    }

    private static List<Member> named(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Member(
                        Integer.toString(1000 + i),
                        members.get(i).before(),
                        members.get(i).after()))
                .toList();
    }

    @Property(tries = TRIES)
    void swapping_the_groups_turns_the_effect_round_and_leaves_its_certainty(
            @ForAll("group") List<Member> one, @ForAll("group") List<Member> other) {
        Finding<DifferenceInDifferences> there = DifferenceInDifferences.of(one, other);
        Finding<DifferenceInDifferences> back = DifferenceInDifferences.of(other, one);

        assertThat(back.obstacle()).isEqualTo(there.obstacle());
        if (there.estimate() != null) {
            Estimate first = there.estimate().effect();
            Estimate second = requireNonNull(back.estimate()).effect();
            assertThat(second.value()).isCloseTo(-first.value(), within(1e-8));
            assertThat(second.standardError()).isCloseTo(first.standardError(), within(1e-8));
            assertThat(PermutationTest.of(other, one).p())
                    .isCloseTo(PermutationTest.of(one, other).p(), within(1e-12));
        }
    }

    @Property(tries = TRIES)
    void the_order_of_municipalities_changes_nothing(
            @ForAll("group") List<Member> one, @ForAll("group") List<Member> other, @ForAll long seed) {
        List<Member> shuffled = new ArrayList<>(one);
        Collections.shuffle(shuffled, new Random(seed));

        Finding<DifferenceInDifferences> found = DifferenceInDifferences.of(one, other);
        if (found.estimate() != null) {
            Estimate effect = requireNonNull(
                            DifferenceInDifferences.of(shuffled, other).estimate())
                    .effect();
            assertThat(effect.value()).isCloseTo(found.estimate().effect().value(), within(1e-9));
            assertThat(effect.standardError())
                    .isCloseTo(found.estimate().effect().standardError(), within(1e-9));
            assertThat(PermutationTest.of(shuffled, other).p())
                    .isEqualTo(PermutationTest.of(one, other).p());
        }
    }

    @Property(tries = TRIES)
    void as_many_times_the_cases_give_the_same_clustered_error(
            @ForAll("group") List<Member> one,
            @ForAll("group") List<Member> other,
            @ForAll @IntRange(min = 2, max = 50) int times) {
        Finding<DifferenceInDifferences> found = DifferenceInDifferences.of(one, other);
        if (found.estimate() != null) {
            Estimate scaled = requireNonNull(DifferenceInDifferences.of(times(one, times), times(other, times))
                            .estimate())
                    .effect();
            assertThat(scaled.value()).isCloseTo(found.estimate().effect().value(), within(1e-8));
            assertThat(scaled.standardError())
                    .isCloseTo(found.estimate().effect().standardError(), within(1e-8));
        }
    }

    private static List<Member> times(List<Member> group, int times) {
        return group.stream()
                .map(member ->
                        new Member(member.municipality(), times(member.before(), times), times(member.after(), times)))
                .toList();
    }

    private static Tally times(Tally tally, int times) {
        return new Tally(tally.reversed() * times, tally.merits() * times);
    }

    @Property(tries = TRIES)
    void reversed_and_upheld_are_two_names_for_the_same(
            @ForAll("group") List<Member> one, @ForAll("group") List<Member> other) {
        Finding<DifferenceInDifferences> found = DifferenceInDifferences.of(one, other);
        if (found.estimate() != null) {
            Estimate turned = requireNonNull(DifferenceInDifferences.of(turned(one), turned(other))
                            .estimate())
                    .effect();
            assertThat(turned.value()).isCloseTo(-found.estimate().effect().value(), within(1e-8));
        }
    }

    private static List<Member> turned(List<Member> group) {
        return group.stream()
                .map(member -> new Member(member.municipality(), turned(member.before()), turned(member.after())))
                .toList();
    }

    private static Tally turned(Tally tally) {
        return new Tally(tally.merits() - tally.reversed(), tally.merits());
    }

    @Property(tries = TRIES)
    void every_p_is_above_0_and_at_most_1_and_limits_hold_the_estimate(
            @ForAll("group") List<Member> one, @ForAll("group") List<Member> other) {
        DifferenceInDifferences found = DifferenceInDifferences.of(one, other).estimate();
        if (found != null) {
            PermutationTest all = PermutationTest.of(one, other);
            PermutationTest drawn = PermutationTest.of(one, other, 15, 7);
            assertThat(List.of(all.p(), drawn.p()))
                    .allSatisfy(p -> assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1));
            assertThat(all.p()).isGreaterThanOrEqualTo(1.0 / all.assignments());
            assertThat(found.effect().p()).isBetween(0.0, 1.0);
            assertThat(found.points()).isBetween(found.pointsLow(), found.pointsHigh());
            assertThat(found.pointsLow() > 0 || found.pointsHigh() < 0)
                    .isEqualTo(found.effect().excludesNone());
        }
    }

    /** The estimate of the model is that of the four rates, which the permutations go by. */
    @Property(tries = TRIES)
    void the_fitted_coefficient_is_the_one_that_the_rates_give(
            @ForAll("group") List<Member> one, @ForAll("group") List<Member> other) {
        DifferenceInDifferences found = DifferenceInDifferences.of(one, other).estimate();
        if (found != null) {
            assertThat(found.effect().value())
                    .isCloseTo(DifferenceInDifferences.logOddsRatio(one, other), within(1e-8));
        }
    }

    @Property(tries = TRIES)
    void where_both_groups_are_the_same_there_is_no_effect(@ForAll("group") List<Member> group) {
        DifferenceInDifferences found = DifferenceInDifferences.of(group, group).estimate();
        if (found != null) {
            assertThat(found.effect().value()).isCloseTo(0, within(1e-9));
            assertThat(found.points()).isCloseTo(0, within(1e-9));
            assertThat(PermutationTest.of(group, group).p()).isEqualTo(1);
        }
    }

    /** A fixed seed: of tables without effect one in twenty is said to show one, give or take four standard errors. */
    @Property(tries = 1)
    void without_an_effect_p_is_below_5_percent_in_about_5_percent() {
        Random random = new Random(20230601);
        int trials = 400;
        long shown = IntStream.range(0, trials)
                .filter(trial ->
                        PermutationTest.of(drawn(5, random), drawn(5, random)).p() <= 0.05)
                .count();
        assertThat((double) shown / trials).isBetween(0.05 - 0.044, 0.05 + 0.044);
    }

    private static List<Member> drawn(int size, Random random) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    double rate = 0.3 + 0.3 * random.nextDouble();
                    return new Member(Integer.toString(i), drawn(rate, random), drawn(rate, random));
                })
                .toList();
    }

    private static Tally drawn(double rate, Random random) {
        int reversed = (int)
                IntStream.range(0, 40).filter(one -> random.nextDouble() < rate).count();
        return new Tally(reversed, 40);
    }
}
