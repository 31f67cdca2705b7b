package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;

/**
 * Another survey that looks the same from outside. It starts as the real one; each {@link #exchange} lets two or more
 * people swap their answers to one question so that every published figure stays as it is: a person of a hidden row
 * swaps with somebody in the same column, who may pass the difference on along visible rows and columns, until it ends
 * in another hidden row. So whatever range of figures such worlds span, no reader of the published tables can exclude.
 */
final class AlternativeWorld {
    /** What a person may have done with the question; each is one commodity that is exchanged. */
    enum Answer {
        AGREEING,
        OTHER,
        DONT_KNOW,
        UNANSWERED
    }

    /** By answer, row and column. */
    private final int[][][] people;

    private final boolean[][] hiddenRows;
    private final boolean[][] hiddenColumns;
    private final boolean bridges;

    /** @param bridges whether visible rows may pass a difference on; not where other questions depend on the answers */
    AlternativeWorld(Map<GroupLabel, AgreementCounts> cells, Side rows, Side columns, boolean bridges) {
        this.people = new int[Answer.values().length][rows.size()][columns.size()];
        this.hiddenRows = perLayer(rows);
        this.hiddenColumns = perLayer(columns);
        this.bridges = bridges;
        cells.forEach((label, counts) -> add(rows.place(label), columns.place(label), counts));
    }

    private AlternativeWorld(AlternativeWorld other) {
        this.people = Arrays.stream(other.people)
                .map(cells -> Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.hiddenRows = other.hiddenRows;
        this.hiddenColumns = other.hiddenColumns;
        this.bridges = other.bridges;
    }

    AlternativeWorld copy() {
        return new AlternativeWorld(this);
    }

    int count(int row, Answer answer) {
        return Arrays.stream(people[answer.ordinal()][row]).sum();
    }

    boolean hidden(Layer layer, int row) {
        return hiddenRows[layer.ordinal()][row];
    }

    /**
     * Lets a hidden row have one more of one answer and one less of another.
     *
     * @return false, and nothing changed, where no exchange leaves all published figures as they are
     */
    boolean exchange(int row, Answer gained, Answer lost) {
        Layer layer = changesAgreementOrAnswered(gained, lost) ? Layer.ANSWERED : Layer.VALID;
        int[] cameFrom = new int[rows() + columns()];
        Arrays.fill(cameFrom, -1);
        cameFrom[row] = row;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(row);
        while (!open.isEmpty()) {
            int place = open.remove();
            if (place < rows() && place != row && hiddenRows[layer.ordinal()][place]) {
                swapAlong(cameFrom, place, row, gained, lost);
                return true;
            }
            for (int next = 0; next < cameFrom.length; next++) {
                if (cameFrom[next] < 0 && passes(layer, place, next, place == row, gained, lost)) {
                    cameFrom[next] = place;
                    open.add(next);
                }
            }
        }
        return false;
    }

    private boolean passes(Layer layer, int from, int to, boolean start, Answer gained, Answer lost) {
        if (from < rows()) {
            return to >= rows() && (start || bridges) && people[lost.ordinal()][from][to - rows()] > 0;
        }
        int column = from - rows();
        boolean[] columnsHidden = hiddenColumns[layer.ordinal()];
        return to < rows()
                ? people[gained.ordinal()][to][column] > 0
                : columnsHidden[column] && columnsHidden[to - rows()];
    }

    private void swapAlong(int[] cameFrom, int end, int start, Answer gained, Answer lost) {
        for (int to = end; to != start; to = cameFrom[to]) {
            int from = cameFrom[to];
            if (from < rows()) {
                move(from, to - rows(), lost, gained);
            } else if (to < rows()) {
                move(to, from - rows(), gained, lost);
            }
        }
    }

    private void move(int row, int column, Answer from, Answer to) {
        people[from.ordinal()][row][column]--;
        people[to.ordinal()][row][column]++;
    }

    private static boolean changesAgreementOrAnswered(Answer gained, Answer lost) {
        return isAgreeingOrUnanswered(gained) || isAgreeingOrUnanswered(lost);
    }

    private static boolean isAgreeingOrUnanswered(Answer answer) {
        return answer == Answer.AGREEING || answer == Answer.UNANSWERED;
    }

    private static boolean[][] perLayer(Side side) {
        return Arrays.stream(Layer.values()).map(side::hidden).toArray(boolean[][]::new);
    }

    private void add(int row, int column, AgreementCounts counts) {
        people[Answer.AGREEING.ordinal()][row][column] += counts.agreeing();
        people[Answer.OTHER.ordinal()][row][column] += counts.valid() - counts.agreeing();
        people[Answer.DONT_KNOW.ordinal()][row][column] += counts.dontKnow();
        people[Answer.UNANSWERED.ordinal()][row][column] += counts.unanswered();
    }

    private int rows() {
        return people[0].length;
    }

    private int columns() {
        return people[0][0].length;
    }
}
