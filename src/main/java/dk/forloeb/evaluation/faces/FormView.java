package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as its page shows it, in one language, with what was chosen and typed before and what is wrong with it.
 *
 * @param title the survey's title
 * @param blocks in the survey's order
 */
public record FormView(String title, List<Block> blocks) {

    /**
     * A question to everybody, and those that follow on certain answers to it.
     *
     * @param number 1, 2, 3 …
     */
    public record Block(int number, Question question, List<Question> followUps) {}

    /**
     * @param key name of the form's field
     * @param kind name of the {@link QuestionKind}
     * @param typed the text typed before, or empty
     * @param error what is wrong, or empty
     * @param askedOn classes of the options that it follows on, empty for a question to everybody
     * @param askedOf labels of those options
     */
    public record Question(
            String key,
            String kind,
            String text,
            boolean required,
            List<Choice> choices,
            String typed,
            String error,
            String askedOn,
            String askedOf) {

        /** Whether there is something to put right. */
        public boolean faulty() {
            return !error.isEmpty();
        }
    }

    /**
     * @param field name of the form's field
     * @param key what the form sends
     * @param place from 0
     * @param apart whether it stands apart from the scale (don't know)
     */
    public record Choice(String field, String key, int place, String label, boolean chosen, boolean apart) {}

    static FormView of(
            String title,
            List<QuestionDefinition> questions,
            Map<String, String> answers,
            List<Violation> violations,
            Locale language) {
        List<Block> blocks = new ArrayList<>();
        QuestionDefinition main = null;
        for (QuestionDefinition question : questions) {
            Question shown = question(question, main, answers, violations, language);
            if (question.askedIf() == null) {
                main = question;
                blocks.add(new Block(blocks.size() + 1, shown, new ArrayList<>()));
            } else {
                blocks.get(blocks.size() - 1).followUps().add(shown);
            }
        }
        return new FormView(title, List.copyOf(blocks));
    }

    private static Question question(
            QuestionDefinition question,
            @Nullable QuestionDefinition main,
            Map<String, String> answers,
            List<Violation> violations,
            Locale language) {
        String answer = answers.getOrDefault(question.key(), "");
        AskedIf condition = question.askedIf();
        List<OptionDefinition> deciding = condition == null || main == null
                ? List.of()
                : main.options().stream()
                        .filter(option -> condition.options().contains(option.key()))
                        .toList();
        return new Question(
                question.key(),
                question.kind().name(),
                question.text().in(language),
                question.required(),
                choices(question, List.of(answer.split(",")), language),
                printable(answer),
                error(question.key(), violations, language),
                main == null
                        ? ""
                        : deciding.stream()
                                .map(option -> "on-" + main.positionOf(option.key()))
                                .collect(Collectors.joining(" ")),
                deciding.stream().map(option -> option.label().in(language)).collect(Collectors.joining(" / ")));
    }

    /** Questions with something to put right, for the error summary. */
    public List<Question> faulty() {
        return all().filter(Question::faulty).toList();
    }

    /** Whether some question has to be answered. */
    public boolean anyRequired() {
        return all().anyMatch(Question::required);
    }

    private Stream<Question> all() {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block.question()), block.followUps().stream()));
    }

    /** Each of several options has a field of its own, since no field may come twice. */
    private static List<Choice> choices(QuestionDefinition question, List<String> chosen, Locale language) {
        return question.options().stream()
                .map(option -> new Choice(
                        question.kind() == QuestionKind.MULTIPLE
                                ? question.key() + Sent.OPTION + option.key()
                                : question.key(),
                        option.key(),
                        question.positionOf(option.key()),
                        option.label().in(language),
                        chosen.contains(option.key()),
                        option.dontKnow()))
                .toList();
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
