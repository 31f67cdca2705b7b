package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    void leaves_out_what_was_not_asked() {
        AnswerSheet sheet = AnswerSheet.read(
                Forms.ofAllKinds(),
                Map.of("knowledge", "lesser-degree", "practice", "high-degree", "used", "a", "best", "b"));
        assertThat(sheet.byKey(Forms.ofAllKinds())).isEqualTo(Map.of("knowledge", "lesser-degree", "used", "a"));
    }

    @Test
    void asks_again_for_what_has_to_be_answered_of_those_who_are_asked() {
        assertThat(AnswerSheet.read(Forms.ofAllKinds(), Map.of()).byKey(Forms.ofAllKinds()))
                .isEmpty();
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> AnswerSheet.read(Forms.ofAllKinds(), Map.of("knowledge", "not-at-all", "why", " ")));
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("why", "answer-required"));
    }

    @Test
    void reads_several_options_in_any_order_and_none_that_is_not_there() {
        assertThat(AnswerSheet.read(Forms.ofAllKinds(), Map.of("used", "c,a,c")).byKey(Forms.ofAllKinds()))
                .isEqualTo(Map.of("used", "a,c"));
        DomainException refusal = catchThrowableOfType(
                DomainException.class,
                () -> AnswerSheet.read(Forms.ofAllKinds(), Map.of("used", "a,,c", "format", "a,b")));
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("format", "unknown-option"), tuple("used", "unknown-option"));
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

    /** What is taken fits in an envelope, however wide its characters are; what does not is refused where it ends. */
    @Test
    void refuses_texts_that_are_too_long_together() {
        List<QuestionDefinition> form = IntStream.range(0, Questionnaire.MAX_QUESTIONS)
                .mapToObj(i -> Forms.freeText("q" + i))
                .toList();
        Map<String, String> most = Map.of("q0", "€".repeat(4000), "q1", "€".repeat(4000), "q2", "x".repeat(4000));
        byte[] packed =
                new PackedResponse(new GroupLabel("0101", "team-leader"), AnswerSheet.read(form, most)).pack(form);
        assertThat(new EnvelopeContent(new byte[32], packed).padded()).hasSizeLessThan(30_000);

        Map<String, String> more = new HashMap<>(most);
        more.put("q3", "x");
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> AnswerSheet.read(form, more));
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("q3", "texts-too-long"));
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
