package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures, many with each statement; memory holds those of one. The statement is the same again and again, so that
 * the database reads it once: batches of single rows would make the driver prepare a long statement for each batch.
 */
final class FigureWriter implements AppealFiguresStore.Writer {

    private static final int TOGETHER = 500;
    private static final int COLUMNS = 11;
    private static final String INSERT = """
            INSERT INTO appeal_figure (import_id, subject_id, figure_year, municipality_code, quarter,
              upheld, changed, remitted, dismissed, total, handling_time) VALUES\s""";

    private final Sql sql;
    private final PreparedStatement full;
    private final SubjectNumbers subjects;
    private final int importId;
    private final List<AppealFigures> waiting = new ArrayList<>(TOGETHER);

    FigureWriter(Sql sql, SubjectNumbers subjects, int importId) {
        this.sql = sql;
        this.subjects = subjects;
        this.importId = importId;
        try {
            full = prepare(TOGETHER);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private PreparedStatement prepare(int rows) throws SQLException {
        return sql.prepare(INSERT + String.join(",", Collections.nCopies(rows, Sql.places(COLUMNS))));
    }

    @Override
    public void add(AppealFigures figures) {
        waiting.add(figures);
        if (waiting.size() == TOGETHER) {
            try {
                write(full);
            } catch (SQLException failed) {
                throw new PersistenceException(failed);
            }
        }
    }

    @Override
    public void finish() {
        try {
            if (!waiting.isEmpty()) {
                try (PreparedStatement rest = prepare(waiting.size())) {
                    write(rest);
                }
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    @Override
    public void close() {
        try {
            full.close();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private void write(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < waiting.size(); i++) {
            fill(statement, i * COLUMNS, waiting.get(i));
        }
        statement.executeUpdate();
        waiting.clear();
    }

    private void fill(PreparedStatement statement, int before, AppealFigures figures) throws SQLException {
        statement.setInt(before + 1, importId);
        statement.setInt(before + 2, subjects.of(figures.subject()));
        statement.setInt(before + 3, figures.year());
        statement.setString(before + 4, figures.municipality());
        statement.setInt(before + 5, figures.quarter());
        count(statement, before + 6, figures.upheld());
        count(statement, before + 7, figures.changed());
        count(statement, before + 8, figures.remitted());
        count(statement, before + 9, figures.dismissed());
        count(statement, before + 10, figures.total());
        decimal(statement, before + 11, figures.handlingTime());
    }

    private static void count(PreparedStatement statement, int place, @Nullable Integer count) throws SQLException {
        if (count == null) {
            statement.setNull(place, Types.INTEGER);
        } else {
            statement.setInt(place, count);
        }
    }

    private static void decimal(PreparedStatement statement, int place, @Nullable BigDecimal number)
            throws SQLException {
        if (number == null) {
            statement.setNull(place, Types.DECIMAL);
        } else {
            statement.setBigDecimal(place, number);
        }
    }
}
