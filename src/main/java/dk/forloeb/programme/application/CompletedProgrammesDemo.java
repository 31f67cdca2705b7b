package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Completes those programmes of the demonstration that are over; only when their people, days and evaluations are loaded,
 * because a completed programme takes no more of them.
 */
@ApplicationScoped
public class CompletedProgrammesDemo implements DemoStep {

    @Inject
    ProgrammeService programmes;

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void load() {
        Map<String, ProgrammeRow> evaluated =
                programmes.search(ProgrammeQuery.in(ProgrammeState.EVALUATING), 0, ProgrammeDemo.MOST).items().stream()
                        .collect(Collectors.toMap(ProgrammeRow::title, row -> row, (one, other) -> one));
        CsvTable.read("/db/demo/programmes.csv").stream()
                .filter(row -> ProgrammeState.COMPLETED.name().equals(row.get("state")))
                .map(row -> evaluated.get(row.get("title")))
                .filter(row -> row != null)
                .forEach(row -> programmes.move(row.id(), row.version(), ProgrammeState.COMPLETED, ProgrammeDemo.NOTE));
    }
}
