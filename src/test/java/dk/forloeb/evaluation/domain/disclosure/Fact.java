package dk.forloeb.evaluation.domain.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something published: how many people of a group gave one of these answers to a question, or that number's bounds.
 *
 * @param question null where it is about how many people there are
 * @param attribute null where it is about everybody
 * @param group of the attribute
 * @param answers empty where it is about people
 */
record Fact(
        @Nullable String question,
        @Nullable GroupAttribute attribute,
        String group,
        List<Answer> answers,
        int low,
        int high) {

    /** What somebody may do with a question. */
    enum Answer {
        AGREEING,
        OTHER,
        DONT_KNOW,
        UNANSWERED,
        NOT_SHOWN
    }

    static Fact people(@Nullable GroupAttribute attribute, String group, int low, int high) {
        return new Fact(null, attribute, group, List.of(), low, high);
    }

    boolean isOfGroup(@Nullable String ofQuestion) {
        return attribute != null && question != null && question.equals(ofQuestion);
    }

    boolean isAbout(GroupLabel label) {
        return attribute == null || label.group(attribute).equals(group);
    }
}
