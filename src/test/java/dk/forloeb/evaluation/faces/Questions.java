package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import java.util.List;

/** Questions to show. */
final class Questions {

    private Questions() {}

    /** {@code relevance}, with high-degree agreeing, not-at-all, and dont-know. */
    static QuestionDefinition scale() {
        return new QuestionDefinition(
                "relevance",
                QuestionKind.SCALE,
                new LocalizedText("Var det relevant?", "Was it relevant?"),
                new LocalizedText("var relevant", "was relevant"),
                List.of(
                        option("high-degree", "i høj grad", true, false),
                        option("not-at-all", "slet ikke", false, false),
                        option("dont-know", "ved ikke", false, true)));
    }

    /** {@code comments}, free text. */
    static QuestionDefinition text() {
        return new QuestionDefinition(
                "comments", QuestionKind.TEXT, new LocalizedText("Andet?", "Anything else?"), null, List.of());
    }

    /** {@code used}, cases or law or both, asked of those who found it relevant or do not know. */
    static QuestionDefinition followUp() {
        return new QuestionDefinition(
                "used",
                QuestionKind.MULTIPLE,
                new LocalizedText("Hvad har du brugt?", "What have you used?"),
                null,
                List.of(option("case", "cases", false, false), option("law", "lov", false, false)),
                new AskedIf("relevance", List.of("high-degree", "dont-know")),
                false);
    }

    private static OptionDefinition option(String key, String label, boolean agreeing, boolean dontKnow) {
        return new OptionDefinition(key, new LocalizedText(label, label), agreeing, dontKnow);
    }
}
