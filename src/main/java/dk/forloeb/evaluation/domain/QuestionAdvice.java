package dk.forloeb.evaluation.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What whoever prepares a survey may want to look at again. Advice, not faults: it goes by words, and words can mislead.
 */
public enum QuestionAdvice {
    /** It seems to ask two things at once, and whoever thinks differently of them cannot answer. */
    ASKS_TWO_THINGS,
    /** It seems to suggest an answer. */
    LEADS,
    /** Who does not know has to guess. */
    LACKS_DONT_KNOW;

    private static final Pattern TWO = words("og|samt|and|as well as");
    private static final Pattern LEADING =
            words("synes du ikke|er du ikke enig|vil du ikke|mon ikke|hvor godt|hvor glad"
                    + "|don't you|isn't it|how good|how much better");

    private static Pattern words(String alternatives) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("\\b(" + alternatives + ")\\b", flags);
    }

    /** The advice on a question; looks at both languages. */
    public static Set<QuestionAdvice> on(QuestionDefinition question) {
        Set<QuestionAdvice> advice = EnumSet.noneOf(QuestionAdvice.class);
        if (question.isText()) {
            return advice;
        }
        if (says(TWO, question.text())) {
            advice.add(ASKS_TWO_THINGS);
        }
        if (says(LEADING, question.text())) {
            advice.add(LEADS);
        }
        if (question.kind() == QuestionKind.SCALE
                && question.options().stream().noneMatch(OptionDefinition::dontKnow)) {
            advice.add(LACKS_DONT_KNOW);
        }
        return advice;
    }

    private static boolean says(Pattern words, LocalizedText text) {
        return words.matcher(text.da()).find() || words.matcher(text.en()).find();
    }
}
