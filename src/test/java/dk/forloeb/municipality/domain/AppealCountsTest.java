package dk.forloeb.municipality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.shared.statistics.Share;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AppealCountsTest {

    @Example
    void the_worked_example_is_19_percent_of_129() {
        AppealCounts counts = new AppealCounts(105, 5, 19, 7, 0, 136);
        assertThat(counts.rate()).contains(new Share(24, 129));
        assertThat(counts.rate().orElseThrow().percent()).isEqualTo(19);
        assertThat(counts.interval().orElseThrow().low()).isCloseTo(0.1283, within(0.0005));
        assertThat(counts.interval().orElseThrow().high()).isCloseTo(0.2617, within(0.0005));
    }

    @Example
    void without_decisions_on_the_merits_there_is_no_rate() {
        AppealCounts counts = new AppealCounts(0, 0, 0, 12, 0, 12);
        assertThat(counts.rate()).isEmpty();
        assertThat(counts.interval()).isEmpty();
    }

    @Property
    void whatever_suppressed_cells_hold_the_rate_lies_within_the_bounds(
            @ForAll @IntRange(min = 1, max = 300) int upheld,
            @ForAll @IntRange(max = 300) int changed,
            @ForAll @IntRange(max = 2) int hiddenUpheld,
            @ForAll @IntRange(max = 2) int hiddenRemitted) {
        AppealCounts published = new AppealCounts(upheld, changed, 0, 0, 2, upheld + changed);
        AppealCounts real = new AppealCounts(upheld + hiddenUpheld, changed, hiddenRemitted, 0, 0, 0);
        real.rate()
                .ifPresent(rate -> assertThat(rate.value())
                        .isBetween(
                                published.bounds().orElseThrow().low(),
                                published.bounds().orElseThrow().high()));
    }

    @Property
    void adding_up_keeps_every_case(@ForAll @IntRange(max = 9999) int one, @ForAll @IntRange(max = 9999) int other) {
        AppealCounts sum = new AppealCounts(one, other, 1, 2, 0, 5).plus(new AppealCounts(other, one, 3, 4, 1, 6));
        assertThat(sum).isEqualTo(new AppealCounts(one + other, one + other, 4, 6, 1, 11));
        assertThat(sum.merits()).isEqualTo(2 * (one + other) + 4);
    }

    @Example
    void suppressed_cells_leave_no_rate_but_bounds_and_no_bounds_where_all_is_suppressed() {
        AppealCounts some = new AppealCounts(40, 0, 0, 0, 2, 43);
        assertThat(some.rate()).isEmpty();
        assertThat(some.interval()).isEmpty();
        assertThat(some.bounds().orElseThrow().low()).isZero();
        assertThat(some.bounds().orElseThrow().high()).isCloseTo(4.0 / 44, within(1e-9));
        AppealCounts all = new AppealCounts(0, 0, 0, 0, 3, 5);
        assertThat(all.isSecret()).isTrue();
        assertThat(all.rate()).isEmpty();
        assertThat(all.bounds()).isEmpty();
    }

    @Example
    void quarters_take_the_place_of_a_whole_year_only_when_all_four_are_newer() {
        CurrentFigures<String> current = new CurrentFigures<>();
        current.add(2, "older than the year");
        current.add(AppealFigures.WHOLE_YEAR, "year");
        for (int quarter : new int[] {1, 3, 4}) {
            current.add(quarter, "q" + quarter);
            assertThat(current.standing()).containsExactly("year");
        }
        current.add(2, "q2");
        current.add(1, "new q1");
        assertThat(current.standing()).containsExactly("new q1", "q2", "q3", "q4");
        current.add(AppealFigures.WHOLE_YEAR, "new year");
        assertThat(current.standing()).containsExactly("new year");
    }

    @Example
    void without_a_whole_year_the_quarters_there_are_stand() {
        CurrentFigures<String> current = new CurrentFigures<>();
        current.add(3, "q3");
        assertThat(current.standing()).containsExactly("q3");
    }

    @Example
    void quarters_add_up_to_a_year_and_a_suppressed_one_leaves_it_unknown() {
        AppealFigures one = new AppealFigures("0751", "§ 114", 2023, 1, 3, 1, 2, 0, 6, null);
        AppealFigures other = new AppealFigures("0751", "§ 114", 2023, 2, 4, null, 2, 0, 9, null);
        assertThat(AppealFigures.year(List.of(one, other)))
                .isEqualTo(new AppealFigures("0751", "§ 114", 2023, 0, 7, null, 4, 0, 15, null));
    }

    @Example
    void a_full_stop_is_not_nothing() {
        AppealFigures figures = new AppealFigures("0751", "§ 114", 2023, 0, null, 4, null, null, 9, null);
        assertThat(figures.counts()).isEqualTo(new AppealCounts(0, 4, 0, 0, 2, 9));
    }
}
