package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * How often each option was chosen, by group label; the only thing results are made of.
 *
 * <p>Written text counts as option 0 of its question. A question is shown on the forms whose answers call for it. Counts may be negative in a change to be added to others.
 */
public final class AnswerCounts {

    /** Stands for "was shown the question" where an option's place is expected. */
    public static final int SHOWN = -1;

    /** Stands for "chose at least one" where an option's place is expected and several can be chosen. */
    public static final int ANSWERED = -2;

    /** One counted thing. */
    public record Cell(int question, GroupLabel label, int option) {}

    private final Map<Cell, Integer> counts = new LinkedHashMap<>();

    /**
     * Counts a response in ({@code times} 1) or out (−1).
     *
     * @param questions of the form
     */
    public void add(List<QuestionDefinition> questions, PackedResponse response, int times) {
        AnswerSheet sheet = response.sheet();
        for (int question = 0; question < questions.size(); question++) {
            if (sheet.isAsked(questions, question)) {
                add(new Cell(question, response.label(), SHOWN), times);
                addAnswer(question, questions.get(question).kind(), response, times);
            }
        }
    }

    private void addAnswer(int question, QuestionKind kind, PackedResponse response, int times) {
        AnswerSheet sheet = response.sheet();
        int[] options = sheet.text(question) == null ? sheet.options(question).toArray() : new int[] {0};
        for (int option : options) {
            add(new Cell(question, response.label(), option), times);
        }
        if (kind == QuestionKind.MULTIPLE && options.length > 0) {
            add(new Cell(question, response.label(), ANSWERED), times);
        }
    }

    /** Adds {@code n} to one cell. */
    public void add(Cell cell, int n) {
        counts.merge(cell, n, Integer::sum);
    }

    /** The count of one cell, 0 if nothing was counted there. */
    public int of(int question, GroupLabel label, int option) {
        return counts.getOrDefault(new Cell(question, label, option), 0);
    }

    /** The count of one option over all groups. */
    public int total(int question, int option) {
        return counts.entrySet().stream()
                .filter(entry ->
                        entry.getKey().question() == question && entry.getKey().option() == option)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What has to be added to {@code other} so that it equals these counts; empty where it does. */
    public AnswerCounts minus(AnswerCounts other) {
        AnswerCounts difference = new AnswerCounts();
        forEach(difference::add);
        other.forEach((cell, n) -> difference.add(cell, -n));
        difference.counts.values().removeIf(n -> n == 0);
        return difference;
    }

    /** How many cells are not 0. */
    public int size() {
        return (int) counts.values().stream().filter(n -> n != 0).count();
    }

    /** Passes on every cell that is not 0. */
    public void forEach(ObjIntConsumer<Cell> consumer) {
        counts.forEach((cell, n) -> {
            if (n != 0) {
                consumer.accept(cell, n);
            }
        });
    }
}
