package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * How often each option was chosen, by group label; the only thing results are made of.
 *
 * <p>Written text counts as option 0 of its question. Counts may be negative in a change to be added to others.
 */
public final class AnswerCounts {

    /** Stands for "was shown the question" where an option's place is expected. */
    public static final int SHOWN = -1;

    /** One counted thing. */
    public record Cell(int question, GroupLabel label, int option) {}

    private final Map<Cell, Integer> counts = new LinkedHashMap<>();

    /** Counts a response in ({@code times} 1) or out (−1). */
    public void add(PackedResponse response, int times) {
        AnswerSheet sheet = response.sheet();
        for (int question = 0; question < sheet.size(); question++) {
            add(new Cell(question, response.label(), SHOWN), times);
            Integer option = sheet.text(question) == null ? sheet.option(question) : Integer.valueOf(0);
            if (option != null) {
                add(new Cell(question, response.label(), option), times);
            }
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
