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
        AppealCounts counts = new AppealCounts(105, 5, 19, 7, 0);
        assertThat(counts.rate()).contains(new Share(24, 129));
        assertThat(counts.rate().orElseThrow().percent()).isEqualTo(19);
        assertThat(counts.interval().orElseThrow().low()).isCloseTo(0.1283, within(0.0005));
        assertThat(counts.interval().orElseThrow().high()).isCloseTo(0.2617, within(0.0005));
    }

    @Example
    void without_decisions_on_the_merits_there_is_no_rate() {
        AppealCounts counts = new AppealCounts(0, 0, 0, 12, 2);
        assertThat(counts.rate()).isEmpty();
        assertThat(counts.interval()).isEmpty();
    }

    @Property
    void whatever_suppressed_cells_hold_the_rate_lies_within_the_bounds(
            @ForAll @IntRange(max = 300) int upheld,
            @ForAll @IntRange(max = 300) int changed,
            @ForAll @IntRange(max = 2) int hiddenUpheld,
            @ForAll @IntRange(max = 2) int hiddenRemitted) {
        AppealCounts published = new AppealCounts(upheld, changed, 0, 0, 2);
        AppealCounts real = new AppealCounts(upheld + hiddenUpheld, changed, hiddenRemitted, 0, 0);
        real.rate()
                .ifPresent(rate -> assertThat(rate.value())
                        .isBetween(
                                published.bounds().orElseThrow().low(),
                                published.bounds().orElseThrow().high()));
    }

    @Property
    void adding_up_keeps_every_case(@ForAll @IntRange(max = 9999) int one, @ForAll @IntRange(max = 9999) int other) {
        AppealCounts sum = new AppealCounts(one, other, 1, 2, 0).plus(new AppealCounts(other, one, 3, 4, 1));
        assertThat(sum).isEqualTo(new AppealCounts(one + other, one + other, 4, 6, 1));
        assertThat(sum.merits()).isEqualTo(2 * (one + other) + 4);
    }

    @Example
    void the_newest_figure_of_a_period_stands_and_no_case_counts_twice() {
        CurrentFigures current = new CurrentFigures();
        for (AppealFigures figures : List.of(row(0, 10), row(1, 3), row(2, 4), row(1, 5))) {
            current.add(figures);
        }
        assertThat(current.sums(AppealFigures::year).get(2023).upheld()).isEqualTo(9);
        current.add(row(0, 20));
        assertThat(current.sums(AppealFigures::municipality).get("0751").upheld())
                .isEqualTo(20);
    }

    @Example
    void a_full_stop_is_not_nothing() {
        AppealFigures figures = new AppealFigures("0751", "§ 114", 2023, 0, null, 4, null, null, 9, null);
        assertThat(figures.counts()).isEqualTo(new AppealCounts(0, 4, 0, 0, 2));
    }

    private static AppealFigures row(int quarter, int upheld) {
        return new AppealFigures("0751", "§ 114", 2023, quarter, upheld, 0, 0, 0, upheld, null);
    }
}
