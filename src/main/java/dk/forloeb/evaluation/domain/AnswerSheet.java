package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in form: for each question, in the form's order, the place of the chosen option or the text written.
 *
 * <p>No question is mandatory; what is left out is unanswered, and so is a blank text.
 */
public final class AnswerSheet {

    /** Longest free text, in characters. */
    public static final int MAX_TEXT = 4000;

    /** Longest unknown key that an error repeats. */
    private static final int MAX_NAMED_KEY = 60;

    private final List<@Nullable Object> answers;

    private AnswerSheet(List<@Nullable Object> answers) {
        this.answers = Collections.unmodifiableList(answers);
    }

    /**
     * Reads answers as a form or a request brings them: question key to option key or text.
     *
     * @throws DomainException of kind INVALID with a violation per question at fault, whose field is the question's
     *     key: {@code unknown-question}, {@code unknown-option}, {@code too-long}, {@code control-character}, {@code
     *     cpr-number}
     */
    public static AnswerSheet read(List<QuestionDefinition> questions, Map<String, ? extends @Nullable String> given) {
        Violations faults = new Violations();
        Map<String, QuestionDefinition> known = new LinkedHashMap<>();
        questions.forEach(question -> known.put(question.key(), question));
        given.keySet().stream()
                .filter(key -> !known.containsKey(key))
                .limit(known.size() + 1L)
                .forEach(key -> faults.add(shortened(key), "unknown-question"));
        List<@Nullable Object> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(read(question, given.get(question.key()), faults)));
        faults.refuseAny();
        return new AnswerSheet(answers);
    }

    /** A sheet from what was unpacked: per question null, the option's place, or the text. */
    static AnswerSheet of(List<@Nullable Object> answers) {
        return new AnswerSheet(new ArrayList<>(answers));
    }

    private static @Nullable Object read(QuestionDefinition question, @Nullable String given, Violations faults) {
        if (given == null) {
            return null;
        }
        if (question.isText()) {
            return faults.check(() -> Input.optionalText(question.key(), given, MAX_TEXT));
        }
        int position = question.positionOf(given);
        if (position < 0) {
            faults.add(question.key(), "unknown-option");
        }
        return position;
    }

    private static String shortened(String key) {
        return key.length() <= MAX_NAMED_KEY ? key : key.substring(0, MAX_NAMED_KEY) + "…";
    }

    /** How many questions the form had. */
    int size() {
        return answers.size();
    }

    /** The place of the option chosen at question {@code index}, or null if none was. */
    @Nullable
    Integer option(int index) {
        return answers.get(index) instanceof Integer position ? position : null;
    }

    /** The text written at question {@code index}, or null if none was. */
    public @Nullable String text(int index) {
        return answers.get(index) instanceof String text ? text : null;
    }

    /** The answers as {@link #read} takes them; unanswered questions are left out. */
    public Map<String, String> byKey(List<QuestionDefinition> questions) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionDefinition question = questions.get(i);
            Object answer = answers.get(i);
            if (answer instanceof String text) {
                byKey.put(question.key(), text);
            } else if (answer instanceof Integer position) {
                byKey.put(question.key(), question.options().get(position).key());
            }
        }
        return byKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerSheet sheet && answers.equals(sheet.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answers);
    }

    /** How many questions were answered, and nothing of how. */
    @Override
    public String toString() {
        long given = answers.stream().filter(Objects::nonNull).count();
        return given + " of " + answers.size() + " answered";
    }
}
