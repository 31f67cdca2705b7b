package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PackedResponseTest {

    @Property
    void unpacks_what_was_packed(@ForAll("labels") GroupLabel label, @ForAll("sheets") AnswerSheet sheet) {
        PackedResponse response = new PackedResponse(label, sheet);
        assertThat(PackedResponse.unpack(Forms.mixed(), response.pack(Forms.mixed())))
                .isEqualTo(response);
    }

    /** Whatever is answered, read from keys, packed, unpacked and said in keys again. */
    @Property
    void keeps_answers_of_all_kinds(@ForAll("answers") Map<String, String> given) {
        List<QuestionDefinition> form = Forms.ofAllKinds();
        AnswerSheet sheet = AnswerSheet.read(form, given);
        PackedResponse response = new PackedResponse(GroupLabel.EMPTY, sheet);

        PackedResponse unpacked = PackedResponse.unpack(form, response.pack(form));

        assertThat(unpacked).isEqualTo(response);
        assertThat(AnswerSheet.read(form, unpacked.sheet().byKey(form))).isEqualTo(sheet);
        assertThat(given).containsAllEntriesOf(unpacked.sheet().byKey(form));
    }

    @Provide
    Arbitrary<Map<String, String>> answers() {
        return Combinators.combine(
                        Arbitraries.of("", "high-degree", "some-degree", "lesser-degree", "dont-know", "not-at-all"),
                        Arbitraries.of("", "high-degree", "dont-know"),
                        Arbitraries.of("", "a", "c"),
                        Arbitraries.of("", "a", "a,b", "b,c", "a,b,c"),
                        Arbitraries.of("", "b"))
                .as((knowledge, practice, format, used, best) -> {
                    Map<String, String> answers = new LinkedHashMap<>();
                    answers.put("why", "Det var gentagelser");
                    answers.put("knowledge", knowledge);
                    answers.put("practice", practice);
                    answers.put("format", format);
                    answers.put("used", used);
                    answers.put("best", best);
                    answers.values().removeIf(String::isEmpty);
                    return answers;
                });
    }

    @Example
    void refuses_options_that_a_form_does_not_have() {
        List<QuestionDefinition> form = List.of(Forms.options("used", QuestionKind.MULTIPLE));
        byte[] packed = new PackedResponse(GroupLabel.EMPTY, AnswerSheet.read(form, Map.of("used", "c"))).pack(form);
        packed[packed.length - 1] = 8;
        assertThatThrownBy(() -> PackedResponse.unpack(form, packed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void keeps_the_longest_text_in_the_widest_characters() {
        AnswerSheet sheet = AnswerSheet.of(Arrays.asList(null, 4, "€".repeat(AnswerSheet.MAX_TEXT)));
        PackedResponse response = new PackedResponse(new GroupLabel("0101", "team-leader"), sheet);
        byte[] packed = response.pack(Forms.mixed());
        assertThat(PackedResponse.unpack(Forms.mixed(), packed)).isEqualTo(response);
        assertThat(packed.length).isLessThan(30_000);
    }

    @Example
    void refuses_bytes_of_another_form() {
        byte[] packed =
                new PackedResponse(GroupLabel.EMPTY, AnswerSheet.of(Arrays.asList(0, 1, "a"))).pack(Forms.mixed());
        assertThatThrownBy(() -> PackedResponse.unpack(Forms.mixed().subList(0, 1), packed))
                .isInstanceOf(IllegalArgumentException.class);
        packed[0] = 2;
        assertThatThrownBy(() -> PackedResponse.unpack(Forms.mixed(), packed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<GroupLabel> labels() {
        Arbitrary<@Nullable String> municipality =
                Arbitraries.strings().numeric().ofLength(4).injectNull(0.3);
        Arbitrary<@Nullable String> role =
                Arbitraries.of("caseworker", "adviser", "team-leader").injectNull(0.3);
        return Combinators.combine(municipality, role).as(GroupLabel::new);
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        Arbitrary<@Nullable Integer> option =
                Arbitraries.integers().between(0, 4).injectNull(0.2);
        Arbitrary<@Nullable String> text = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(PackedResponseTest::hasNoLoneSurrogate)
                .injectNull(0.3);
        return Combinators.combine(option, option, text).as((first, second, written) -> {
            List<@Nullable Object> answers = new ArrayList<>(Arrays.asList(first, second, written));
            return AnswerSheet.of(answers);
        });
    }

    /** Input refuses those, because no encoding can carry them. */
    private static boolean hasNoLoneSurrogate(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
