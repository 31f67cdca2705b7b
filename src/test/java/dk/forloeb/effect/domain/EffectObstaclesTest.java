package dk.forloeb.effect.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.effect.domain.Obstacle.Kind;
import dk.forloeb.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where too little remains there is a reason and never a number. */
class EffectObstaclesTest {

    private static final Periods PERIODS =
            new Periods(List.of(2017, 2018, 2022), List.of(2019, 2020, 2021), List.of(2023), List.of(2024, 2025), 2024);

    @Test
    void two_municipalities_on_either_side_are_too_few() {
        EffectAnalysis two = analysis(group(2, 4, 10, 4, 10), group(5, 4, 10, 5, 10), PERIODS);
        assertThat(two.difference().obstacle()).isEqualTo(new Obstacle(Kind.FEW_TREATED, List.of(2, 2, 3)));
        assertThat(two.series().obstacle()).isEqualTo(two.difference().obstacle());
        assertThat(two.permutations()).isNull();
        assertThat(two.isShown()).isFalse();

        EffectAnalysis alone = analysis(group(5, 4, 10, 4, 10), group(2, 4, 10, 5, 10), PERIODS);
        assertThat(alone.difference().obstacle()).isEqualTo(new Obstacle(Kind.FEW_COMPARISON, List.of(2, 2, 3)));
    }

    @Test
    void nobody_at_all_is_too_few() {
        assertThat(analysis(List.of(), List.of(), PERIODS).difference().obstacle())
                .isEqualTo(new Obstacle(Kind.FEW_TREATED, List.of(0, 0, 3)));
    }

    @Test
    void without_years_on_both_sides_there_is_no_comparison() {
        Periods never = new Periods(List.of(2017), List.of(), List.of(2023), List.of(), 2024);
        Periods always = new Periods(List.of(), List.of(), List.of(), List.of(2024), 2024);
        List<YearCount> group = group(5, 4, 10, 4, 10);

        assertThat(analysis(group, group, never).difference().obstacle())
                .isEqualTo(new Obstacle(Kind.NO_AFTER, List.of(2024)));
        assertThat(analysis(group, group, always).difference().obstacle())
                .isEqualTo(new Obstacle(Kind.NO_BEFORE, List.of()));
    }

    @Test
    void a_group_in_which_none_or_all_was_reversed_has_no_odds() {
        List<YearCount> usual = group(4, 4, 10, 5, 10);
        for (List<YearCount> extreme : List.of(group(4, 0, 10, 4, 10), group(4, 3, 10, 10, 10))) {
            assertThat(analysis(extreme, usual, PERIODS).difference().obstacle())
                    .isEqualTo(new Obstacle(Kind.NONE_OR_ALL, List.of()));
            assertThat(analysis(usual, extreme, PERIODS).difference().obstacle())
                    .isEqualTo(new Obstacle(Kind.NONE_OR_ALL, List.of()));
        }
    }

    @Test
    void municipalities_that_are_all_alike_tell_nothing_of_chance() {
        assertThat(analysis(group(4, 4, 10, 3, 10), group(4, 4, 10, 5, 10), PERIODS)
                        .difference()
                        .obstacle())
                .isEqualTo(new Obstacle(Kind.NO_VARIATION, List.of()));
    }

    @Test
    void suppressed_years_are_left_out_and_bound_what_they_could_hide() {
        List<YearCount> treated = new ArrayList<>(uneven(4, 0));
        treated.set(0, new YearCount(treated.get(0).municipality(), 2017, new Tally(3, 9), 1));
        EffectAnalysis some = analysis(treated, uneven(4, 1), PERIODS);
        DifferenceInDifferences found = requireNonNull(some.difference().estimate());
        EffectAnalysis none = analysis(uneven(4, 0), uneven(4, 1), PERIODS);
        Tally before = requireNonNull(none.difference().estimate()).treatedBefore();

        assertThat(found.treatedBefore().merits())
                .isEqualTo(before.merits() - uneven(4, 0).get(0).cases().merits());
        assertThat(requireNonNull(some.hidden()).low()).isLessThan(some.hidden().high());
        assertThat(none.hidden()).isNull();

        treated.set(0, new YearCount(treated.get(0).municipality(), 2017, new Tally(3, 18), 1));
        assertThat(requireNonNull(analysis(treated, uneven(4, 1), PERIODS)
                                .difference()
                                .estimate())
                        .treatedBefore()
                        .merits())
                .as("at most one case in ten is unknown")
                .isEqualTo(before.merits() + 18 - 9);

        List<YearCount> secret = uneven(4, 0).stream()
                .map(count -> new YearCount(count.municipality(), count.year(), count.cases(), 1))
                .toList();
        assertThat(analysis(secret, uneven(4, 1), PERIODS).difference().obstacle())
                .isEqualTo(new Obstacle(Kind.FEW_TREATED, List.of(0, 4, 3)));
    }

    @Test
    void five_years_are_too_few_for_a_series_and_six_are_enough() {
        List<YearCount> group = uneven(4, 0);
        assertThat(InterruptedSeries.of(group, PERIODS).obstacle())
                .isEqualTo(new Obstacle(Kind.FEW_YEARS, List.of(5, 6, 3, 2)));
        Periods longer = new Periods(List.of(2017, 2018, 2019, 2022), List.of(), List.of(), List.of(2024, 2025), 2024);
        assertThat(InterruptedSeries.of(group, longer).estimate()).isNotNull();
    }

    @Test
    void a_series_that_jumps_from_none_to_all_does_not_converge() {
        List<YearCount> jump = IntStream.rangeClosed(2014, 2025)
                .mapToObj(year -> new YearCount("0101", year, new Tally(year < 2020 ? 0 : 10, 10), 0))
                .toList();
        Periods periods = new Periods(
                IntStream.range(2014, 2020).boxed().toList(),
                List.of(),
                List.of(),
                IntStream.rangeClosed(2020, 2025).boxed().toList(),
                2020);
        assertThat(InterruptedSeries.of(jump, periods).obstacle())
                .isEqualTo(new Obstacle(Kind.NO_CONVERGENCE, List.of()));
    }

    @Test
    void columns_that_depend_on_each_other_have_no_fit() {
        double[][] twice = {{1, 1}, {1, 1}, {1, 1}};
        assertThat(LogitFit.of(twice, List.of(new Tally(1, 2), new Tally(1, 3), new Tally(2, 3))))
                .isEmpty();
    }

    @Test
    void huge_counts_are_counted_right() {
        List<Member> many = members(new Tally(400_000_000, 500_000_000), new Tally(350_000_000, 500_000_000));
        List<Member> few = members(new Tally(20, 40), new Tally(10, 30));
        DifferenceInDifferences found =
                requireNonNull(DifferenceInDifferences.of(many, few).estimate());
        assertThat(found.effect().value()).isCloseTo(Math.log(3.5 / 1.5) - Math.log(4) - Math.log(0.5), within(0.1));
    }

    private static List<Member> members(Tally before, Tally after) {
        return List.of(
                new Member("1", before, after),
                new Member("2", new Tally(before.reversed() - 1, before.merits()), after),
                new Member("3", before, new Tally(after.reversed(), after.merits() + 1)));
    }

    @Test
    void years_are_sorted_into_before_and_after_and_those_of_the_selection_into_neither() {
        List<Integer> known = IntStream.rangeClosed(2012, 2025).boxed().toList();
        Periods usual =
                Periods.of(EffectSettings.USUAL, new Periods.Taught(2023, 2023), List.of(2019, 2020, 2021), known);
        assertThat(usual).isEqualTo(PERIODS);

        Periods shortest =
                Periods.of(new EffectSettings(0, 1), new Periods.Taught(2023, 2024), List.of(2021, 2022), known);
        assertThat(shortest.before()).isEmpty();
        assertThat(shortest.during()).containsExactly(2023);
        assertThat(shortest.after()).containsExactly(2024, 2025);
    }

    @Test
    void settings_outside_their_bounds_are_refused_all_at_once() {
        for (EffectSettings wrong : List.of(
                new EffectSettings(-1, 0), new EffectSettings(6, 16), new EffectSettings(Integer.MAX_VALUE, -5))) {
            assertThatThrownBy(wrong::checked)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.violations())
                                    .extracting(violation -> violation.field())
                                    .containsExactly("lag", "beforeYears"));
        }
        assertThat(EffectSettings.USUAL.checked()).isEqualTo(EffectSettings.USUAL);
    }

    private static EffectAnalysis analysis(List<YearCount> treated, List<YearCount> comparison, Periods periods) {
        return EffectAnalysis.of(
                new EffectAnalysis.Groups(treated, places(treated), comparison, places(comparison)), periods);
    }

    private static int places(List<YearCount> counts) {
        return (int) counts.stream().map(YearCount::municipality).distinct().count();
    }

    /** Municipalities that are all alike, with cases in 2018 and 2024. */
    private static List<YearCount> group(int size, int before, int beforeOf, int after, int afterOf) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i -> Stream.of(
                        new YearCount(Integer.toString(i), 2018, new Tally(before, beforeOf), 0),
                        new YearCount(Integer.toString(i), 2024, new Tally(after, afterOf), 0)))
                .toList();
    }

    /** Municipalities that differ, with cases in every year. */
    private static List<YearCount> uneven(int size, int shift) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(2017, 2025)
                        .mapToObj(year -> new YearCount(
                                Integer.toString(i), year, new Tally(3 + (i * year + shift) % 5, 9 + i), 0)))
                .toList();
    }
}
