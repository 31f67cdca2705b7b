package dk.forloeb.evaluation.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.QuestionKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    @Test
    void has_a_row_for_each_group_and_a_column_for_each_question_that_is_broken_down() {
        HeatMap map = HeatMap.of(
                List.of(
                        finding("a", group("Ø", 77), group("Å", null)),
                        finding("b", group("Ø", 0), group("Å", 100)),
                        finding("c")),
                Finding::municipalities);
        assertThat(map.questions()).extracting(Finding::key).containsExactly("a", "b");
        assertThat(map.rows()).extracting(HeatMap.Row::label).containsExactly("Ø", "Å");
        assertThat(map.rows().get(0).cells()).extracting(HeatMap.Cell::percent).containsExactly(77, 0);
        assertThat(map.rows().get(0).cells()).extracting(HeatMap.Cell::step).containsExactly(3, 0);
        assertThat(map.rows().get(1).cells().get(0)).isEqualTo(new HeatMap.Cell(null, -1, true));
        assertThat(map.rows().get(1).cells().get(1).step()).isEqualTo(4);
        assertThat(map.isTelling()).isTrue();
    }

    @Test
    void tells_nothing_of_one_group_or_where_everything_is_protected() {
        assertThat(HeatMap.of(List.of(), Finding::municipalities).isTelling()).isFalse();
        assertThat(HeatMap.of(
                                List.of(finding("a", group("Ø", 77)), finding("b", group("Ø", 77))),
                                Finding::municipalities)
                        .isTelling())
                .isFalse();
        FindingGroup hidden = group("Å", null);
        assertThat(HeatMap.of(
                                List.of(finding("a", hidden, hidden), finding("b", hidden, hidden)),
                                Finding::municipalities)
                        .isTelling())
                .isFalse();
    }

    private static Finding finding(String key, FindingGroup... groups) {
        QuestionResult counts = new QuestionResult(
                key, QuestionKind.SCALE, Forms.text(key), null, 0, 0, 0, 0, List.of(), null, null, List.of());
        return new Finding(1, key, key, "", "", List.of(), 0, null, counts, Arrays.asList(groups), List.of());
    }

    private static FindingGroup group(String label, @Nullable Integer percent) {
        Agreement agreement = percent == null
                ? null
                : new Agreement(
                        List.of(),
                        percent,
                        new Agreement.BaseSize("VALID", 100),
                        percent / 100.0,
                        percent,
                        null,
                        null,
                        null);
        return new FindingGroup(label, agreement, percent == null);
    }
}
