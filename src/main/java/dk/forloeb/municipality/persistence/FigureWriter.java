package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Writes figures in batches; memory holds one batch. */
final class FigureWriter implements AppealFiguresStore.Writer {

    private static final int BATCH = 1000;
    private static final String INSERT = """
            INSERT INTO appeal_figure (import_id, subject_id, figure_year, municipality_code, quarter,
              upheld, changed, remitted, dismissed, total, handling_time) VALUES (?,?,?,?,?,?,?,?,?,?,?)""";

    private final PreparedStatement statement;
    private final SubjectNumbers subjects;
    private final int importId;
    private int waiting;

    FigureWriter(Sql sql, SubjectNumbers subjects, int importId) {
        this.subjects = subjects;
        this.importId = importId;
        try {
            statement = sql.prepare(INSERT);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    @Override
    public void add(AppealFigures figures) {
        try {
            statement.setInt(1, importId);
            statement.setInt(2, subjects.of(figures.subject()));
            statement.setInt(3, figures.year());
            statement.setString(4, figures.municipality());
            statement.setInt(5, figures.quarter());
            count(6, figures.upheld());
            count(7, figures.changed());
            count(8, figures.remitted());
            count(9, figures.dismissed());
            count(10, figures.total());
            decimal(11, figures.handlingTime());
            statement.addBatch();
            if (++waiting % BATCH == 0) {
                statement.executeBatch();
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    @Override
    public void finish() {
        try (PreparedStatement last = statement) {
            last.executeBatch();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private void count(int place, @Nullable Integer count) throws SQLException {
        if (count == null) {
            statement.setNull(place, Types.INTEGER);
        } else {
            statement.setInt(place, count);
        }
    }

    private void decimal(int place, @Nullable BigDecimal number) throws SQLException {
        if (number == null) {
            statement.setNull(place, Types.DECIMAL);
        } else {
            statement.setBigDecimal(place, number);
        }
    }
}
