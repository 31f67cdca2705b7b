package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.results.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The share of agreement of every group at every question, as one table: what the breakdowns of the questions show, and
 * nothing else.
 *
 * @param questions those that have such a breakdown
 * @param rows a row for each group, in the breakdowns' order
 */
public record HeatMap(List<Finding> questions, List<Row> rows) {

    private static final int STEPS = 5;

    /** A group's cells, in the order of the questions. */
    public record Row(String label, List<Cell> cells) {}

    /**
     * @param percent null where protected, or where nobody is in the base
     * @param step 0 to 4, a fifth of the way from 0 to 100 percent each; -1 without a percentage
     */
    public record Cell(@Nullable Integer percent, int step, boolean isProtected) {

        static Cell of(FindingGroup group) {
            Agreement agreement = group.agreement();
            Integer percent = agreement == null ? null : agreement.percent();
            int step = percent == null ? -1 : Math.min(STEPS - 1, percent * STEPS / 100);
            return new Cell(percent, step, group.isProtected());
        }
    }

    /** @param groups which breakdown of a finding */
    static HeatMap of(List<Finding> findings, Function<Finding, List<FindingGroup>> groups) {
        List<Finding> questions = findings.stream()
                .filter(finding -> !groups.apply(finding).isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        int count = questions.isEmpty() ? 0 : groups.apply(questions.get(0)).size();
        for (int i = 0; i < count; i++) {
            int place = i;
            rows.add(new Row(
                    groups.apply(questions.get(0)).get(i).label(),
                    questions.stream()
                            .map(question -> Cell.of(groups.apply(question).get(place)))
                            .toList()));
        }
        return new HeatMap(questions, List.copyOf(rows));
    }

    /** Whether there is something to compare: two groups and two questions, and some figure. */
    public boolean isTelling() {
        return rows.size() > 1
                && questions.size() > 1
                && rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.percent() != null);
    }
}
