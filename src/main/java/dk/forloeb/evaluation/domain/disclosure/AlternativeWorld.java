package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
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

    private final Map<Answer, int[][]> people;
    private final Map<Layer, boolean[]> hiddenRows;
    private final Map<Layer, boolean[]> hiddenColumns;
    private final boolean bridges;

    /** @param bridges whether visible rows may pass a difference on; not where other questions depend on the answers */
    AlternativeWorld(Map<GroupLabel, AgreementCounts> cells, Side rows, Side columns, boolean bridges) {
        this.people = new EnumMap<>(Answer.class);
        this.hiddenRows = new EnumMap<>(Layer.class);
        this.hiddenColumns = new EnumMap<>(Layer.class);
        this.bridges = bridges;
        for (Answer answer : Answer.values()) {
            people.put(answer, new int[rows.size()][columns.size()]);
        }
        for (Layer layer : Layer.values()) {
            hiddenRows.put(layer, rows.hidden(layer));
            hiddenColumns.put(layer, columns.hidden(layer));
        }
        cells.forEach((label, counts) -> add(rows.place(label), columns.place(label), counts));
    }

    private AlternativeWorld(AlternativeWorld other) {
        this.people = new EnumMap<>(Answer.class);
        other.people.forEach((answer, cells) ->
                people.put(answer, Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new)));
        this.hiddenRows = other.hiddenRows;
        this.hiddenColumns = other.hiddenColumns;
        this.bridges = other.bridges;
    }

    AlternativeWorld copy() {
        return new AlternativeWorld(this);
    }

    int count(int row, Answer answer) {
        return Arrays.stream(people.get(answer)[row]).sum();
    }

    boolean hidden(Layer layer, int row) {
        return hiddenRows.get(layer)[row];
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
            if (place < rows() && place != row && hiddenRows.get(layer)[place]) {
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
            return to >= rows() && (start || bridges) && people.get(lost)[from][to - rows()] > 0;
        }
        int column = from - rows();
        boolean[] columnsHidden = hiddenColumns.get(layer);
        return to < rows() ? people.get(gained)[to][column] > 0 : columnsHidden[column] && columnsHidden[to - rows()];
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
        people.get(from)[row][column]--;
        people.get(to)[row][column]++;
    }

    private static boolean changesAgreementOrAnswered(Answer gained, Answer lost) {
        return isAgreeingOrUnanswered(gained) || isAgreeingOrUnanswered(lost);
    }

    private static boolean isAgreeingOrUnanswered(Answer answer) {
        return answer == Answer.AGREEING || answer == Answer.UNANSWERED;
    }

    private void add(int row, int column, AgreementCounts counts) {
        people.get(Answer.AGREEING)[row][column] += counts.agreeing();
        people.get(Answer.OTHER)[row][column] += counts.valid() - counts.agreeing();
        people.get(Answer.DONT_KNOW)[row][column] += counts.dontKnow();
        people.get(Answer.UNANSWERED)[row][column] += counts.unanswered();
    }

    private int rows() {
        return people.get(Answer.AGREEING).length;
    }

    private int columns() {
        return people.get(Answer.AGREEING)[0].length;
    }
}
