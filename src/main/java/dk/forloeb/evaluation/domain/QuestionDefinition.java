package dk.forloeb.evaluation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as respondents and readers of results see it; fixed once the survey is open.
 *
 * @param key stable name within the survey, for example {@code increased-knowledge}
 * @param claim the words that finish "… procent … oplyser, at …"; none for free text
 * @param options in the order of the scale; empty for free text
 */
public record QuestionDefinition(
        String key,
        QuestionKind kind,
        LocalizedText text,
        @Nullable LocalizedText claim,
        List<OptionDefinition> options) {

    /** Defends the list against later change. */
    public QuestionDefinition {
        options = List.copyOf(options);
    }

    /** The place of the option {@code key} on the scale, from 0, or -1 if the question has no such option. */
    int positionOf(String optionKey) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).key().equals(optionKey)) {
                return i;
            }
        }
        return -1;
    }

    boolean isText() {
        return kind == QuestionKind.TEXT;
    }
}
