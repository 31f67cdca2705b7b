package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form as its page shows it, in one language, with what was chosen and typed before and what is wrong with it.
 *
 * @param title the survey's title
 * @param questions in the survey's order
 */
public record FormView(String title, List<Question> questions) {

    /**
     * @param number 1, 2, 3 …
     * @param key name of the form's field
     * @param scale radio buttons; otherwise a text field
     * @param typed the text typed before, or empty
     * @param error what is wrong, or empty
     */
    public record Question(
            int number, String key, String text, boolean scale, List<Choice> choices, String typed, String error) {

        /** Whether there is something to put right. */
        public boolean faulty() {
            return !error.isEmpty();
        }
    }

    /**
     * @param key what the form sends
     * @param apart whether it stands apart from the scale (don't know)
     */
    public record Choice(String key, String label, boolean chosen, boolean apart) {}

    static FormView of(
            String title,
            List<QuestionDefinition> questions,
            Map<String, String> answers,
            List<Violation> violations,
            Locale language) {
        List<Question> shown = new ArrayList<>();
        for (QuestionDefinition question : questions) {
            String answer = answers.getOrDefault(question.key(), "");
            shown.add(new Question(
                    shown.size() + 1,
                    question.key(),
                    question.text().in(language),
                    question.kind() == QuestionKind.SCALE,
                    question.options().stream()
                            .map(option -> choice(option, answer, language))
                            .toList(),
                    printable(answer),
                    error(question.key(), violations, language)));
        }
        return new FormView(title, List.copyOf(shown));
    }

    /** Questions with something to put right, for the error summary. */
    public List<Question> faulty() {
        return questions.stream().filter(Question::faulty).toList();
    }

    private static Choice choice(OptionDefinition option, String answer, Locale language) {
        return new Choice(
                option.key(), option.label().in(language), option.key().equals(answer), option.dontKnow());
    }

    private static String error(String key, List<Violation> violations, Locale language) {
        return violations.stream()
                .filter(violation -> violation.field().equals(key))
                .findFirst()
                .map(violation -> Texts.error(language, violation))
                .orElse("");
    }

    /** HTML cannot carry these characters at all. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
