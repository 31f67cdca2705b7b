package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in form: for each question, in the form's order, the place of the chosen option, the places of the options
 * chosen from several, or the text written.
 *
 * <p>What is left out is unanswered, and so is a blank text. A follow-up question that was not asked has no answer: what is
 * sent for it, because somebody answered it and then changed the answer that it follows, is left out.
 */
public final class AnswerSheet {

    /** Longest free text, in characters. */
    public static final int MAX_TEXT = 4000;

    /** Most bytes that all texts of a form have together in UTF-8, so that the form fits in an envelope. */
    static final int MAX_TEXT_BYTES = 28_000;

    /** Longest unknown key that an error repeats. */
    private static final int MAX_NAMED_KEY = 60;

    private final List<@Nullable Object> answers;

    private AnswerSheet(List<@Nullable Object> answers) {
        this.answers = Collections.unmodifiableList(answers);
    }

    /**
     * Reads answers as a form or a request brings them: question key to option key or text; where several options can be
     * chosen, their keys with commas between them.
     *
     * @throws DomainException of kind INVALID with a violation per question at fault, whose field is the question's
     *     key: {@code unknown-question}, {@code unknown-option}, {@code answer-required}, {@code too-long}, {@code
     *     texts-too-long} (all together), {@code
     *     control-character}, {@code cpr-number}
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
        for (int i = 0; i < questions.size(); i++) {
            QuestionDefinition question = questions.get(i);
            boolean asked = isAsked(questions, i, answers);
            Object answer = asked ? read(question, given.get(question.key()), faults) : null;
            answers.add(answer);
            if (asked && question.required() && isBlank(given.get(question.key()))) {
                faults.add(question.key(), "answer-required");
            }
        }
        faults.refuseAny();
        checkTextsTogether(questions, answers);
        return new AnswerSheet(answers);
    }

    private static void checkTextsTogether(List<QuestionDefinition> questions, List<@Nullable Object> answers) {
        int bytes = 0;
        for (int i = 0; i < questions.size(); i++) {
            if (answers.get(i) instanceof String text) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
                if (bytes > MAX_TEXT_BYTES) {
                    throw DomainException.invalid(questions.get(i).key(), "texts-too-long");
                }
            }
        }
    }

    private static boolean isBlank(@Nullable String given) {
        return given == null || given.isBlank();
    }

    /** @param answers at least those to the questions before this one */
    private static boolean isAsked(
            List<QuestionDefinition> questions, int index, List<? extends @Nullable Object> answers) {
        AskedIf condition = questions.get(index).askedIf();
        if (condition == null) {
            return true;
        }
        int deciding = index - 1;
        while (!questions.get(deciding).key().equals(condition.question())) {
            deciding--;
        }
        List<OptionDefinition> options = questions.get(deciding).options();
        return positions(answers.get(deciding))
                .anyMatch(position ->
                        condition.options().contains(options.get(position).key()));
    }

    private static IntStream positions(@Nullable Object answer) {
        if (answer instanceof Several several) {
            return several.positions().stream();
        }
        return answer instanceof Integer position ? IntStream.of(position) : IntStream.empty();
    }

    /** Options chosen from several, at least one. */
    private record Several(BitSet positions) {}

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
        BitSet chosen = new BitSet();
        String[] keys = question.kind() == QuestionKind.MULTIPLE ? given.split(",") : new String[] {given};
        for (String key : keys) {
            int position = question.positionOf(key);
            if (position < 0) {
                faults.add(question.key(), "unknown-option");
                return null;
            }
            chosen.set(position);
        }
        return question.kind() == QuestionKind.MULTIPLE ? new Several(chosen) : (Object) chosen.nextSetBit(0);
    }

    private static String shortened(String key) {
        return key.length() <= MAX_NAMED_KEY ? key : key.substring(0, MAX_NAMED_KEY) + "…";
    }

    /** The place of the option chosen at question {@code index}, or null if none was. */
    @Nullable
    Integer option(int index) {
        return answers.get(index) instanceof Integer position ? position : null;
    }

    /** The places of the options chosen at question {@code index}: none, one, or several where several can be chosen. */
    public IntStream options(int index) {
        return positions(answers.get(index));
    }

    /** Whether question {@code index} was asked, in view of the answers. */
    boolean isAsked(List<QuestionDefinition> questions, int index) {
        return isAsked(questions, index, answers);
    }

    /** An answer of several options, as a sheet holds it; null where there are none. */
    static @Nullable Object several(BitSet positions) {
        return positions.isEmpty() ? null : new Several(positions);
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
            } else if (answer != null) {
                byKey.put(
                        question.key(),
                        positions(answer)
                                .mapToObj(position ->
                                        question.options().get(position).key())
                                .collect(Collectors.joining(",")));
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
