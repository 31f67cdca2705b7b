package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.QuestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one question. Figures are null where they are protected.
 *
 * @param shown submitted forms on which it was shown
 * @param askedIf when it was asked; null for a question to everybody
 * @param answered those that chose an option (or wrote something), don't know included
 * @param agreement null but for scales, and where protected
 * @param sentence the published sentence; null but for scales
 * @param groups of the attribute asked for; else empty
 */
public record QuestionResult(
        String key,
        QuestionKind kind,
        LocalizedText text,
        @Nullable AskedIf askedIf,
        @Nullable Integer shown,
        @Nullable Integer answered,
        @Nullable Integer dontKnow,
        @Nullable Integer unanswered,
        List<OptionCount> distribution,
        @Nullable Agreement agreement,
        @Nullable LocalizedText sentence,
        List<GroupResult> groups) {

    /**
     * How often an option was chosen.
     *
     * @param count null where protected
     * @param agreeing whether it counts as agreement
     * @param dontKnow whether it means "don't know", and so stands apart from the scale
     */
    public record OptionCount(
            String option, LocalizedText label, @Nullable Integer count, boolean agreeing, boolean dontKnow) {}

    /** The same with other groups. */
    public QuestionResult withGroups(List<GroupResult> others) {
        return new QuestionResult(
                key,
                kind,
                text,
                askedIf,
                shown,
                answered,
                dontKnow,
                unanswered,
                distribution,
                agreement,
                sentence,
                others);
    }

    /** Whether the question's own total is protected. */
    public boolean protectedTotal() {
        return shown == null;
    }
}
