package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcCounterRepository implements CounterRepository {

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcCounterRepository() {
        this(null);
    }

    @Inject
    JdbcCounterRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID surveyId, AnswerCounts change) {
        List<Counted> rows = new ArrayList<>();
        change.forEach((cell, n) -> rows.add(new Counted(cell, n)));
        jdbc.batch(
                "INSERT INTO answer_counter (survey_id, question_position, group_municipality, group_role,"
                        + " option_position, n) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE n = n + VALUES(n)",
                rows,
                row -> List.of(
                        surveyId,
                        row.cell().question(),
                        orEmpty(row.cell().label().municipality()),
                        orEmpty(row.cell().label().role()),
                        row.cell().option(),
                        row.n()));
    }

    @Override
    public AnswerCounts load(UUID surveyId) {
        AnswerCounts counts = new AnswerCounts();
        jdbc.query(
                        "SELECT question_position, group_municipality, group_role, option_position, n"
                                + " FROM answer_counter WHERE survey_id = ?",
                        row -> new Counted(
                                new AnswerCounts.Cell(
                                        row.getInt(1),
                                        new GroupLabel(orNull(row.getString(2)), orNull(row.getString(3))),
                                        row.getInt(4)),
                                row.getInt(5)),
                        List.of(surveyId))
                .forEach(counted -> counts.add(counted.cell(), counted.n()));
        return counts;
    }

    private record Counted(AnswerCounts.Cell cell, int n) {}

    /** A primary key holds no NULL. */
    private static String orEmpty(@Nullable String label) {
        return label == null ? "" : label;
    }

    private static @Nullable String orNull(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}
