package dk.forloeb.effect.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.effect.application.ProgrammeEffect;
import dk.forloeb.effect.application.ProgrammeEffect.Use;
import dk.forloeb.effect.application.ProgrammeEffect.Year;
import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.EffectSettings;
import dk.forloeb.effect.domain.Obstacle;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectChartTest {

    @Test
    void a_year_without_cases_is_a_gap() {
        EffectChart chart =
                chart(year(2020, Use.BEFORE, 3, 10), year(2021, Use.BEFORE, 0, 0), year(2022, Use.AFTER, 0, 10));
        assertThat(chart.getTreatedLines()).hasSize(2);
        assertThat(chart.getTreated()).hasSize(2);
        assertThat(chart.getComparison()).isEmpty();
        assertThat(chart.getYears()).extracting(EffectChart.Mark::label).containsExactly("2020", "2021", "2022");
        assertThat(chart.getExpected()).isEmpty();
    }

    @Test
    void the_scale_holds_every_interval() {
        EffectChart low = chart(year(2020, Use.BEFORE, 10, 1000));
        assertThat(low.getScale()).extracting(EffectChart.Mark::label).containsExactly("0", "25");
        EffectChart high = chart(year(2020, Use.BEFORE, 10, 10));
        assertThat(high.getScale()).extracting(EffectChart.Mark::label).endsWith("100");
        assertThat(high.getTreated())
                .allSatisfy(dot -> assertThat(Double.parseDouble(dot.high())).isGreaterThanOrEqualTo(36));
    }

    @Test
    void the_programme_is_marked_also_where_its_year_counts_as_after() {
        EffectChart chart = chart(
                year(2020, Use.SELECTED_BY, 3, 10),
                year(2021, Use.BEFORE, 3, 10),
                year(2022, Use.SELECTED_BY, 3, 10),
                year(2023, Use.AFTER, 3, 10));
        assertThat(chart.getDuring()).hasSize(1);
        assertThat(chart.getSelectedBy()).hasSize(2);
    }

    @Test
    void without_years_there_is_nothing_to_draw() {
        EffectChart chart = chart();
        assertThat(chart.getTreatedLines()).isEmpty();
        assertThat(chart.getDuring()).isEmpty();
        assertThat(chart.getScale()).isNotEmpty();
    }

    private static Year year(int year, Use use, int reversed, int merits) {
        return new Year(year, use, new Tally(reversed, merits), Tally.NONE);
    }

    private static EffectChart chart(Year... years) {
        return new EffectChart(new ProgrammeEffect(
                UUID.randomUUID(),
                "Sagsområde",
                "Field",
                List.of(),
                EffectSettings.USUAL,
                null,
                new Periods.Taught(2023, 2023),
                List.of(),
                List.of(years),
                EffectAnalysis.none(Obstacle.Kind.NO_BEFORE),
                List.of(),
                false));
    }
}
