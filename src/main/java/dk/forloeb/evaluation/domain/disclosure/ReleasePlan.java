package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.function.Function;

/**
 * What may be shown of a closed survey, made once by {@link DisclosureControl} and obeyed by every page, report, export
 * and API answer. A group that is not released shows no number at all in that table, not even its responses; to the
 * outside there is the one code PROTECTED. The distribution of a group over the options is never released.
 *
 * @param minimumGroup threshold that the plan was made with
 * @param dominance threshold that the plan was made with
 * @param responses a table per attribute for the number of submitted forms
 * @param questions in the order of the form
 */
public record ReleasePlan(
        int minimumGroup, int dominance, List<TableRelease> responses, List<QuestionRelease> questions) {
    public ReleasePlan {
        responses = List.copyOf(responses);
        questions = List.copyOf(questions);
    }

    /** Whether the total of a question may be shown, on every base. */
    public boolean totalReleased(String question) {
        return find(questions, question, QuestionRelease::question).total();
    }

    /**
     * Whether the figures of a group may be shown for a question and base.
     *
     * @throws IllegalArgumentException for a question or attribute without a table
     */
    public boolean released(String question, Base base, GroupAttribute attribute, String group) {
        QuestionRelease release = find(questions, question, QuestionRelease::question);
        return released(base == Base.VALID ? release.valid() : release.answered(), attribute, group);
    }

    /** Whether the number of submitted forms of a group may be shown. */
    public boolean responsesReleased(GroupAttribute attribute, String group) {
        return released(responses, attribute, group);
    }

    private static boolean released(List<TableRelease> tables, GroupAttribute attribute, String group) {
        return find(tables, attribute.key(), TableRelease::attribute).released().contains(group);
    }

    private static <T> T find(List<T> all, String key, Function<T, String> keyOf) {
        return all.stream()
                .filter(one -> keyOf.apply(one).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not in the release plan: " + key));
    }
}
