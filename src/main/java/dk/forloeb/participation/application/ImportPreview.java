package dk.forloeb.participation.application;

import dk.forloeb.participation.application.ImportRow.Outcome;
import dk.forloeb.shared.Violation;
import java.io.Serializable;
import java.util.List;

/** What becomes of a list of people, row by row in the order of the list. */
public record ImportPreview(List<ImportRow> rows) implements Serializable {

    public long seats() {
        return count(Outcome.SEAT);
    }

    public long waiting() {
        return count(Outcome.WAITING_LIST);
    }

    public long present() {
        return count(Outcome.PRESENT);
    }

    public long refused() {
        return count(Outcome.REFUSED);
    }

    /** How many people are new. */
    public long added() {
        return seats() + waiting();
    }

    /** What is wrong with the rows, in their order. */
    public List<Violation> violations() {
        return rows.stream().flatMap(row -> row.violations().stream()).toList();
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
