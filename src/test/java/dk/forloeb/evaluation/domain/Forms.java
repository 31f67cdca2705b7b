package dk.forloeb.evaluation.domain;

import java.util.List;

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

    /** Two scales and a text. */
    public static List<QuestionDefinition> mixed() {
        return List.of(scale("knowledge"), scale("practice"), freeText("comments"));
    }
}
