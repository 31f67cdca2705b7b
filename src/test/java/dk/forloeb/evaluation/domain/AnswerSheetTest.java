package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

    @Test
    void reads_options_and_text() {
        Map<String, String> answers = Map.of("knowledge", "some-degree", "comments", " Godt kursus ");
        AnswerSheet sheet = AnswerSheet.read(Forms.mixed(), answers);
        assertThat(sheet.option(0)).isEqualTo(1);
        assertThat(sheet.option(1)).isNull();
        assertThat(sheet.text(2)).isEqualTo("Godt kursus");
        assertThat(sheet.byKey(Forms.mixed())).isEqualTo(Map.of("knowledge", "some-degree", "comments", "Godt kursus"));
    }

    @Test
    void takes_a_form_without_any_answer() {
        AnswerSheet sheet = AnswerSheet.read(Forms.mixed(), Map.of("comments", " "));
        assertThat(sheet.byKey(Forms.mixed())).isEmpty();
    }

    @Test
    void names_every_question_at_fault_at_once() {
        Map<String, String> answers = Map.of(
                "knowledge",
                "agree-completely",
                "practice",
                "1",
                "comments",
                "Mit nummer er 010190-1234",
                "hidden",
                "x");
        assertThat(faults(answers))
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("hidden", "unknown-question"),
                        tuple("knowledge", "unknown-option"),
                        tuple("practice", "unknown-option"),
                        tuple("comments", "cpr-number"));
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        assertThat(faults(Map.of("comments", "a".repeat(AnswerSheet.MAX_TEXT + 1))))
                .extracting(Violation::code)
                .containsExactly("too-long");
    }

    @Test
    void does_not_repeat_a_very_long_unknown_key() {
        assertThat(faults(Map.of("k".repeat(5000), "x")))
                .allSatisfy(fault -> assertThat(fault.field()).hasSizeLessThan(100));
    }

    private static Iterable<Violation> faults(Map<String, String> answers) {
        return catchThrowableOfType(DomainException.class, () -> AnswerSheet.read(Forms.mixed(), answers))
                .violations();
    }
}
