package dk.forloeb.evaluation.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.shared.sheet.SheetReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {

    private static final List<QuestionDefinition> QUESTIONS =
            Forms.ofAllKinds().stream().map(QuestionDefinition::optional).toList();

    private final List<Map<String, String>> taken = new ArrayList<>();

    private AnswerRows read(String sheet, @Nullable AnswerMapping mapping) {
        ImportContext context = new ImportContext(
                new UUID(0, 1), "Prøve", 5, QUESTIONS, new GroupWords(Map.of("0751", "Aarhus", "0101", "København")));
        AnswerRows rows =
                new AnswerRows(context, mapping, (number, group, answers) -> taken.add(answers.byKey(QUESTIONS)));
        SheetReader.read(sheet, AnswerImportService.LIMITS, rows);
        return rows;
    }

    @Test
    void takes_several_options_of_one_cell_and_leaves_out_what_was_not_asked() {
        AnswerRows rows = read(
                "knowledge;practice;why;format;used\nhigh-degree;some-degree;;a;a,c\n"
                        + "not-at-all;some-degree;Nej;b;b\n;;;;\"a| c\"\n",
                null);

        assertThat(rows.faults()).isEmpty();
        assertThat(taken)
                .containsExactly(
                        Map.of("knowledge", "high-degree", "practice", "some-degree", "format", "a", "used", "a,c"),
                        Map.of("knowledge", "not-at-all", "why", "Nej", "format", "b", "used", "b"),
                        Map.of("used", "a,c"));
    }

    @Test
    void puts_together_the_columns_that_limesurvey_gives_the_options_of_one_question() {
        String sheet = "Q1. used? [a];Q1. used? [b];Q1. used? [c]\nY;;Y\nNej;Ja;N/A\n;;\n";
        SeenColumns seen = new SeenColumns();
        SheetReader.read(sheet, AnswerImportService.LIMITS, seen);
        AnswerRows rows = read(sheet, MappingProposal.of(QUESTIONS, seen.all()));

        assertThat(rows.faults()).isEmpty();
        assertThat(taken).containsExactly(Map.of("used", "a,c"), Map.of("used", "b"));
    }

    @Test
    void does_not_ask_on_paper_for_what_has_to_be_answered_on_the_screen() {
        assertThat(read("knowledge;why\nnot-at-all;\n", null).taken()).isEqualTo(1);
    }
}
