package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.forloeb.shared.DomainException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final LocalizedText WORDS = Forms.text("Ja");

    @Test
    void takes_scales_and_texts() {
        assertThatCode(() -> new Questionnaire(Forms.mixed())).doesNotThrowAnyException();
    }

    @Test
    void needs_a_question_and_not_more_than_anybody_answers() {
        assertThat(faults(List.of())).isEqualTo(Map.of("questions", Set.of("no-questions")));
        List<QuestionDefinition> many =
                IntStream.range(0, 61).mapToObj(i -> Forms.freeText("q" + i)).toList();
        assertThat(faults(many)).isEqualTo(Map.of("questions", Set.of("too-many-questions")));
        assertThatCode(() -> new Questionnaire(many.subList(1, 61))).doesNotThrowAnyException();
    }

    @Test
    void names_every_fault_at_its_place() {
        QuestionDefinition wordless = new QuestionDefinition(
                "Æ", QuestionKind.SCALE, Forms.text(" "), null, Forms.scale("x").options());
        assertThat(faults(List.of(Forms.scale("a"), Forms.scale("a"), wordless)))
                .isEqualTo(Map.of(
                        "questions[1].key", Set.of("key-repeated"),
                        "questions[2].key", Set.of("key-malformed"),
                        "questions[2].texts.da", Set.of("required"),
                        "questions[2].texts.en", Set.of("required"),
                        "questions[2].claims.da", Set.of("required"),
                        "questions[2].claims.en", Set.of("required")));
    }

    @Test
    void a_scale_parts_those_who_agree_from_those_who_do_not() {
        OptionDefinition yes = new OptionDefinition("yes", WORDS, true, false);
        OptionDefinition no = new OptionDefinition("no", WORDS, false, false);
        OptionDefinition unknown = new OptionDefinition("dont-know", WORDS, false, true);
        assertThat(options(yes, no, unknown)).isEmpty();
        assertThat(options(yes)).containsExactly("option-count");
        assertThat(options(no, unknown)).containsExactly("no-agreeing-option");
        assertThat(options(yes, unknown)).containsExactly("only-agreeing-options");
        assertThat(options(yes, no, new OptionDefinition("x", WORDS, true, true)))
                .containsExactly("only-agreeing-options");
        assertThat(options(yes, no, unknown, new OptionDefinition("x", WORDS, false, true)))
                .containsExactly("several-dont-know");
        assertThat(options(Collections.nCopies(1000, yes).toArray(OptionDefinition[]::new)))
                .containsExactly("option-count");
    }

    @Test
    void a_text_has_no_options() {
        QuestionDefinition text = new QuestionDefinition(
                "a", QuestionKind.TEXT, WORDS, null, Forms.scale("x").options());
        assertThat(faults(List.of(text))).isEqualTo(Map.of("questions[0].options", Set.of("text-has-no-options")));
    }

    @Test
    void takes_questions_of_all_kinds() {
        assertThat(new Questionnaire(Forms.ofAllKinds()).questions()).isEqualTo(Forms.ofAllKinds());
    }

    @Test
    void a_follow_up_stands_below_the_question_that_decides_on_it() {
        QuestionDefinition scale = Forms.scale("a");
        QuestionDefinition other = Forms.options("b", QuestionKind.CHOICE);
        QuestionDefinition text = Forms.freeText("t");
        assertThat(followUps(Forms.following(scale, "b", "a"))).containsExactly("asked-if-misplaced");
        assertThat(followUps(scale, other, Forms.following(text, "a", "high-degree")))
                .containsExactly("asked-if-misplaced");
        assertThat(followUps(Forms.freeText("x"), Forms.following(text, "x", "a")))
                .containsExactly("asked-if-misplaced");
        assertThat(followUps(other, Forms.following(text, "b", "a", "z"))).containsExactly("asked-if-unknown-option");
        assertThat(followUps(other, Forms.following(text, "b"))).containsExactly("asked-if-unknown-option");
        assertThat(followUps(other, Forms.following(text, "b", "c", "b", "a"))).containsExactly("asked-if-always");
    }

    @Test
    void only_a_scale_has_options_that_agree_and_one_of_several_cannot_be_dont_know() {
        OptionDefinition plain = new OptionDefinition("plain", WORDS, false, false);
        OptionDefinition unknown = new OptionDefinition("dont-know", WORDS, false, true);
        OptionDefinition agreeing = new OptionDefinition("yes", WORDS, true, false);
        assertThat(options(QuestionKind.CHOICE, plain, unknown)).isEmpty();
        assertThat(options(QuestionKind.CHOICE, plain, agreeing)).containsExactly("agreeing-on-no-scale");
        assertThat(options(QuestionKind.MULTIPLE, plain, unknown)).containsExactly("multiple-has-no-dont-know");
    }

    /** Wherever questions are moved or taken out, what is left can be asked. */
    @Test
    void moving_and_removing_keeps_follow_ups_below_their_questions() {
        for (QuestionDefinition question : Forms.ofAllKinds()) {
            for (int by : new int[] {-1, 1}) {
                List<QuestionDefinition> moved = Questionnaire.moved(Forms.ofAllKinds(), question.key(), by);
                assertThat(new Questionnaire(moved).questions())
                        .containsExactlyInAnyOrderElementsOf(Forms.ofAllKinds());
                boolean stays = moved.equals(Forms.ofAllKinds());
                assertThat(stays
                                || Questionnaire.moved(moved, question.key(), -by)
                                        .equals(Forms.ofAllKinds()))
                        .as("%s by %d, and back", question.key(), by)
                        .isTrue();
            }
            assertThat(new Questionnaire(Questionnaire.without(Forms.ofAllKinds(), question.key())).questions())
                    .doesNotContain(question);
        }
        assertThat(keys(Questionnaire.moved(Forms.ofAllKinds(), "format", -1)))
                .containsExactly("format", "knowledge", "practice", "why", "used", "best", "comments");
        assertThat(keys(Questionnaire.moved(Forms.ofAllKinds(), "practice", 1)))
                .startsWith("knowledge", "why", "practice");
        assertThat(keys(Questionnaire.without(Forms.ofAllKinds(), "knowledge"))).startsWith("format", "used");
        QuestionDefinition added = Forms.following(Forms.freeText("new"), "knowledge", "dont-know");
        assertThat(keys(Questionnaire.with(Forms.ofAllKinds(), added)))
                .startsWith("knowledge", "practice", "why", "new");
    }

    private static List<String> keys(List<QuestionDefinition> questions) {
        return questions.stream().map(QuestionDefinition::key).toList();
    }

    private static Set<String> followUps(QuestionDefinition... questions) {
        return faults(List.of(questions)).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Test
    void advises_on_words_and_on_what_is_missing() {
        assertThat(QuestionAdvice.on(Forms.scale("a"))).isEmpty();
        assertThat(QuestionAdvice.on(Forms.freeText("Hvad og hvorfor"))).isEmpty();
        assertThat(advice("Var dagen nyttig og sjov?")).contains(QuestionAdvice.ASKS_TWO_THINGS);
        assertThat(advice("Var dagens logik klar?")).doesNotContain(QuestionAdvice.ASKS_TWO_THINGS);
        assertThat(advice("Synes du ikke, at dagen var god?")).contains(QuestionAdvice.LEADS);
        assertThat(advice("Var dagen god?")).containsExactly(QuestionAdvice.LACKS_DONT_KNOW);
    }

    private static Set<QuestionAdvice> advice(String words) {
        OptionDefinition yes = new OptionDefinition("yes", WORDS, true, false);
        return QuestionAdvice.on(
                new QuestionDefinition("a", QuestionKind.SCALE, Forms.text(words), WORDS, List.of(yes)));
    }

    private static Set<String> options(OptionDefinition... options) {
        return options(QuestionKind.SCALE, options);
    }

    private static Set<String> options(QuestionKind kind, OptionDefinition... options) {
        QuestionDefinition question = new QuestionDefinition("a", kind, WORDS, WORDS, List.of(options));
        try {
            new Questionnaire(List.of(question));
            return Set.of();
        } catch (DomainException refusal) {
            return refusal.violations().stream().map(fault -> fault.code()).collect(Collectors.toSet());
        }
    }

    private static Map<String, Set<String>> faults(List<QuestionDefinition> questions) {
        return catchThrowableOfType(DomainException.class, () -> new Questionnaire(questions)).violations().stream()
                .collect(Collectors.groupingBy(
                        fault -> fault.field(), Collectors.mapping(fault -> fault.code(), Collectors.toSet())));
    }
}
