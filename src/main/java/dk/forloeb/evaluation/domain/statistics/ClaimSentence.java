package dk.forloeb.evaluation.domain.statistics;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Composes the published sentence of a question, such as "77 procent af de deltagere, der har besvaret
 * evalueringsskemaet, oplyser, at forløbet i høj grad eller i nogen grad har givet dem øget viden om de generelle
 * regler." The words come from templates and from the question, so that no sentence is written down with its number.
 */
public final class ClaimSentence {
    private final UnaryOperator<String> texts;

    /** @param texts the templates of one language by key, those with the prefix {@code sentence.} of the evaluation */
    public ClaimSentence(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * The sentence for a share that may be shown.
     *
     * @param conditional whether other answers decide if the question is shown; the respondents are then those who
     *     were asked
     * @param agreeingLabels labels of the options counted, in scale order, at least one
     * @param claim what the answer says of the subject, such as "har givet dem øget viden om de generelle regler"
     * @return one sentence; where nobody is in the base, one that says so
     */
    public String of(
            SentenceSubject subject,
            boolean conditional,
            ShareOfAgreement agreement,
            List<String> agreeingLabels,
            String claim) {
        String base = conditional && agreement.base() == Base.RESPONDENTS
                ? "ASKED"
                : agreement.base().name();
        return agreement
                .share()
                .map(share -> fill(
                        "claim",
                        Integer.toString(share.percent()),
                        text("base." + subject + "." + base),
                        text("subject." + subject),
                        alternatives(agreeingLabels),
                        claim.strip()))
                .orElseGet(() -> text("nobody." + subject + "." + base));
    }

    /** What stands in place of a protected figure; it gives no reason, which would tell something of the people. */
    public String protectedFigure(SentenceSubject subject) {
        return text("protected." + subject);
    }

    private String alternatives(List<String> labels) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("No option counts as agreeing");
        }
        List<String> inside = labels.stream().map(ClaimSentence::insideSentence).toList();
        String last = inside.get(inside.size() - 1);
        return inside.size() == 1
                ? last
                : fill(
                        "alternatives",
                        inside.stream().limit(inside.size() - 1L).collect(Collectors.joining(", ")),
                        last);
    }

    /** Only the first letter: a name inside a label keeps its capital. */
    private static String insideSentence(String label) {
        String words = label.strip();
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String fill(String key, Object... values) {
        return MessageFormat.format(text(key), values);
    }

    private String text(String key) {
        return texts.apply("sentence." + key);
    }
}
