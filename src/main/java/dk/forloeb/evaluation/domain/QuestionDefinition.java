package dk.forloeb.evaluation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as respondents and readers of results see it; fixed once the survey is open.
 *
 * @param key stable name within the survey, for example {@code increased-knowledge}
 * @param claim the words that finish "… procent … oplyser, at …"; a scale alone has them
 * @param options in the order shown; empty for free text
 * @param askedIf when it is asked; null for a question to everybody
 * @param required whether whoever is asked has to answer
 */
public record QuestionDefinition(
        String key,
        QuestionKind kind,
        LocalizedText text,
        @Nullable LocalizedText claim,
        List<OptionDefinition> options,
        @Nullable AskedIf askedIf,
        boolean required) {

    /** Defends the list against later change. */
    public QuestionDefinition {
        options = List.copyOf(options);
    }

    /** A question to everybody that may be left open. */
    public QuestionDefinition(
            String key,
            QuestionKind kind,
            LocalizedText text,
            @Nullable LocalizedText claim,
            List<OptionDefinition> options) {
        this(key, kind, text, claim, options, null, false);
    }

    /** The same question, left open where nobody answered it: on paper nobody can be made to. */
    public QuestionDefinition optional() {
        return new QuestionDefinition(key, kind, text, claim, options, askedIf, false);
    }

    /** The place of the option {@code key}, from 0, or -1 if the question has no such option. */
    public int positionOf(String optionKey) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).key().equals(optionKey)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an answer is words and not options. */
    public boolean isText() {
        return kind == QuestionKind.TEXT;
    }

    /** Whether it is asked only of who answered another question in a certain way. */
    public boolean isFollowUp() {
        return askedIf != null;
    }
}
