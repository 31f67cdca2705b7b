package dk.forloeb.evaluation.domain.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one question.
 *
 * @param released whether its total may be shown
 * @param shown submitted forms on which it was shown; null where protected
 * @param answered submitted forms on which it was answered; null where protected
 * @param options how often each option was chosen, in the order shown; for text, how many wrote something; empty where
 *     protected
 * @param groups every group of every attribute, also the protected ones
 */
public record QuestionFigures(
        String key,
        boolean released,
        @Nullable Integer shown,
        @Nullable Integer answered,
        List<Integer> options,
        List<GroupFigures> groups) {

    /** Defends the lists against later change. */
    public QuestionFigures {
        options = List.copyOf(options);
        groups = List.copyOf(groups);
    }

    static QuestionFigures hidden(String key, List<GroupFigures> groups) {
        return new QuestionFigures(key, false, null, null, List.of(), groups);
    }
}
