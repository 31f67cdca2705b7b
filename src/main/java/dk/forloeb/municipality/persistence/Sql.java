package dk.forloeb.municipality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of plain JDBC on the connection of the running transaction. */
@ApplicationScoped
class Sql {

    private static final int ROWS_AT_A_TIME = 1_000;

    @PersistenceContext
    EntityManager entities;

    /** Reads one row; must not move on. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row; must not move on. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Hands on one row after the other; memory holds some of them. */
    void each(String sql, RowTaker taker, List<?> parameters) {
        try (PreparedStatement statement = prepare(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            fill(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, List<?> parameters) {
        List<T> read = new ArrayList<>();
        each(sql, row -> read.add(reader.read(row)), parameters);
        return read;
    }

    int count(String sql, List<?> parameters) {
        return query(sql, row -> row.getInt(1), parameters).get(0);
    }

    int update(String sql, List<?> parameters) {
        try (PreparedStatement statement = prepare(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** Inserts a row and gives the number that the database drew for it. */
    int insert(String sql, List<?> parameters) {
        try (PreparedStatement statement = connection().prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, parameters);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getInt(1);
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection().prepareStatement(sql);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    /** Placeholders for {@code n} values of an IN list. */
    static String places(int n) {
        return "(" + String.join(",", Collections.nCopies(n, "?")) + ")";
    }

    static void fill(PreparedStatement statement, List<? extends @Nullable Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
