package dk.forloeb.effect.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.Finding;
import dk.forloeb.effect.domain.Obstacle;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import dk.forloeb.effect.domain.YearCount;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSentencesTest {

    private static final Periods PERIODS =
            new Periods(List.of(2017, 2018), List.of(), List.of(2019), List.of(2020, 2021), 2020);

    private final EffectSentences danish = new EffectSentences(Texts.DANISH);
    private final EffectSentences english = new EffectSentences(Locale.UK);

    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(danish.p(0.0124)).isEqualTo("p = 0,012");
        assertThat(danish.p(0.00099)).isEqualTo("p < 0,001");
        assertThat(english.p(1)).isEqualTo("p = 1.000");
        assertThat(danish.ratio(0.675)).isEqualTo("0,68");
        assertThat(danish.hidden(new Interval(-0.0256, 0.3))).contains("fra −2,6 til 30,0 procentpoint");
        assertThat(english.hidden(new Interval(-0.0004, 0.0004))).contains("from 0.0 to 0.0");
    }

    @Test
    void a_fall_that_is_no_chance_is_called_lower_and_one_that_may_be_is_left_open() {
        EffectAnalysis fall = analysis(12, 5);
        assertThat(danish.verdict(fall)).contains("procentpoint lavere").doesNotContain("−");
        assertThat(english.verdict(analysis(5, 12))).contains("percentage points higher");
        assertThat(danish.verdict(analysis(12, 12))).contains("kan være tilfældig");
        assertThat(danish.rates(fall)).contains("5 kommuner").contains("200");
        assertThat(danish.certainty(fall)).contains("p < 0,001").contains("−");
        assertThat(danish.permutations(fall)).contains("252");
    }

    /** Five municipalities on either side, of which the first five go from {@code before} to {@code after} of 20. */
    private static EffectAnalysis analysis(int before, int after) {
        return EffectAnalysis.of(new EffectAnalysis.Groups(group(before, after), 5, group(10, 10), 5), PERIODS);
    }

    private static List<YearCount> group(int before, int after) {
        List<YearCount> counts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            for (int year : List.of(2017, 2018, 2020, 2021)) {
                int reversed = (year < 2020 ? before : after) + i * (year - 2016) % 5 - 2;
                counts.add(new YearCount(Integer.toString(i), year, new Tally(reversed, 20), 0));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @EnumSource(Obstacle.Kind.class)
    void every_obstacle_has_its_sentence_in_both_languages(Obstacle.Kind kind) {
        Finding<String> finding = Finding.unsaid(kind, 2021, 1, 2, 3);
        assertThat(danish.obstacle(finding)).endsWith(".").doesNotContain("{");
        assertThat(english.obstacle(finding)).endsWith(".").doesNotContain("2,021");
    }
}
