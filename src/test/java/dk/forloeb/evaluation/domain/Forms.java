package dk.forloeb.evaluation.domain;

import java.util.List;
import java.util.stream.Stream;

/** Forms for tests. */
public final class Forms {

    private Forms() {}

    public static LocalizedText text(String both) {
        return new LocalizedText(both, both);
    }

    /** The scale of the standard template. */
    public static QuestionDefinition scale(String key) {
        return new QuestionDefinition(
                key,
                QuestionKind.SCALE,
                text(key + "?"),
                new LocalizedText("har givet dem øget viden", "has given them increased knowledge"),
                List.of(
                        new OptionDefinition(
                                "high-degree", new LocalizedText("I høj grad", "To a high degree"), true, false),
                        new OptionDefinition(
                                "some-degree", new LocalizedText("I nogen grad", "To some degree"), true, false),
                        new OptionDefinition("lesser-degree", text("Mindre"), false, false),
                        new OptionDefinition("not-at-all", text("Slet ikke"), false, false),
                        new OptionDefinition("dont-know", text("Ved ikke"), false, true)));
    }

    public static QuestionDefinition freeText(String key) {
        return new QuestionDefinition(key, QuestionKind.TEXT, text(key + "?"), null, List.of());
    }

    /** Options a, b and c, of which one or several can be chosen. */
    public static QuestionDefinition options(String key, QuestionKind kind) {
        return new QuestionDefinition(
                key,
                kind,
                text(key + "?"),
                null,
                Stream.of("a", "b", "c")
                        .map(option -> new OptionDefinition(option, text(option), false, false))
                        .toList());
    }

    /** The same question asked only of those who chose certain options of another. */
    public static QuestionDefinition following(QuestionDefinition question, String deciding, String... options) {
        return new QuestionDefinition(
                question.key(),
                question.kind(),
                question.text(),
                question.claim(),
                question.options(),
                new AskedIf(deciding, List.of(options)),
                question.required());
    }

    /** The same question, which has to be answered. */
    public static QuestionDefinition required(QuestionDefinition question) {
        return new QuestionDefinition(
                question.key(),
                question.kind(),
                question.text(),
                question.claim(),
                question.options(),
                question.askedIf(),
                true);
    }

    /** One of each kind, with two that follow on the scale and one on the choice of several. */
    public static List<QuestionDefinition> ofAllKinds() {
        return List.of(
                scale("knowledge"),
                following(scale("practice"), "knowledge", "high-degree", "some-degree"),
                following(required(freeText("why")), "knowledge", "not-at-all"),
                options("format", QuestionKind.CHOICE),
                options("used", QuestionKind.MULTIPLE),
                following(options("best", QuestionKind.CHOICE), "used", "b", "c"),
                freeText("comments"));
    }

    /** Two scales and a text. */
    public static List<QuestionDefinition> mixed() {
        return List.of(scale("knowledge"), scale("practice"), freeText("comments"));
    }
}
