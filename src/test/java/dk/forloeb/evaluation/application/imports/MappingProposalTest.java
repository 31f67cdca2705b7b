package dk.forloeb.evaluation.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingProposalTest {

    private static final List<QuestionDefinition> QUESTIONS = Forms.mixed();

    private static SeenColumn column(String heading, String... values) {
        return new SeenColumn(heading, List.of(values), false);
    }

    private static MappedColumn answers(String heading, String question, Map<String, String> values) {
        return new MappedColumn(heading, ColumnUse.QUESTION, question, values);
    }

    @Test
    void finds_questions_of_limesurvey_by_wording_and_leaves_out_what_stands_beside_them() {
        AnswerMapping mapping = MappingProposal.of(
                QUESTIONS,
                List.of(
                        column("id", "1", "2"),
                        column("submitdate", "2024-05-01 10:00:00"),
                        column("lastpage", "3"),
                        column("startlanguage", "da"),
                        column("G1Q2. practice?", "N/A", "I høj grad", "Ved ikke"),
                        column("G1Q1. Knowledge?", "A1", "A5"),
                        column("G2Q1. Bemærkninger [comments?]", "N/A", "Godt"),
                        column("kommune", "Aarhus")));

        assertThat(mapping.columns())
                .containsExactly(
                        new MappedColumn("submitdate", ColumnUse.SUBMITTED, null, Map.of()),
                        answers(
                                "G1Q2. practice?",
                                "practice",
                                Map.of("N/A", "", "I høj grad", "high-degree", "Ved ikke", "dont-know")),
                        answers("G1Q1. Knowledge?", "knowledge", Map.of("A1", "high-degree", "A5", "dont-know")),
                        answers("G2Q1. Bemærkninger [comments?]", "comments", Map.of("N/A", "")),
                        new MappedColumn("kommune", ColumnUse.MUNICIPALITY, null, Map.of()));
    }

    @Test
    void goes_by_position_where_surveyxact_gives_numbers_alone() {
        AnswerMapping mapping = MappingProposal.of(
                QUESTIONS,
                List.of(
                        column("respondent", "77"),
                        column("s_1", "1", "2", "5"),
                        column("s_2", "3"),
                        column("s_3", "Godt"),
                        column("statoverall_1", "0"),
                        column("statoverall_4", "1", "0")));

        assertThat(mapping.columns())
                .containsExactly(
                        answers("s_1", "knowledge", Map.of("1", "high-degree", "2", "some-degree", "5", "dont-know")),
                        answers("s_2", "practice", Map.of("3", "lesser-degree")),
                        answers("s_3", "comments", Map.of()),
                        new MappedColumn("statoverall_4", ColumnUse.SUBMITTED, null, Map.of()));
    }

    @Test
    void guesses_no_position_where_columns_are_left_over() {
        AnswerMapping mapping = MappingProposal.of(
                QUESTIONS, List.of(column("a", "1"), column("b", "1"), column("c", "x"), column("d", "1")));

        assertThat(mapping.columns()).isEmpty();
    }

    @Test
    void guesses_no_option_where_a_code_counts_beyond_the_scale() {
        AnswerMapping mapping = MappingProposal.of(
                QUESTIONS, List.of(column("knowledge", "1", "2", "99"), column("practice", "-oth-", "A1")));

        assertThat(mapping.columns())
                .containsExactly(
                        answers("knowledge", "knowledge", Map.of()),
                        answers("practice", "practice", Map.of("A1", "high-degree")));
    }
}
