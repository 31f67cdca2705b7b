package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Figures as rows. */
final class FigureRows {

    private static final String COLUMNS =
            "%1$s.municipality_code, %1$s.subject_id, %1$s.figure_year, %1$s.%2$s, %1$s.upheld, %1$s.changed,"
                    + " %1$s.remitted, %1$s.dismissed, %1$s.total, %1$s.handling_time";

    static final int WIDTH = 10;

    private FigureRows() {}

    static String columns(String table) {
        return columns(table, "quarter");
    }

    static String columns(String table, String quarter) {
        return String.format(COLUMNS, table, quarter);
    }

    /** @param from number of the first column */
    static AppealFigures read(ResultSet row, int from, SubjectNumbers subjects) throws SQLException {
        return new AppealFigures(
                row.getString(from),
                subjects.name(row.getInt(from + 1)),
                row.getInt(from + 2),
                row.getInt(from + 3),
                count(row, from + 4),
                count(row, from + 5),
                count(row, from + 6),
                count(row, from + 7),
                count(row, from + 8),
                row.getBigDecimal(from + 9));
    }

    private static @Nullable Integer count(ResultSet row, int column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? null : count;
    }
}
