package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.StorageConflict;
import dk.forloeb.platform.Failures;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements of plain JDBC, within the running transaction if there is one.
 *
 * <p>Then on the connection that JPA uses: one asked of the data source would be another one, with a transaction and
 * locks of its own. Without a transaction each call has a connection for itself.
 */
@ApplicationScoped
class Jdbc {

    private static final int BATCH = 1000;

    @Resource(lookup = "java:app/jdbc/forloeb")
    DataSource dataSource;

    @Resource
    @Nullable
    TransactionSynchronizationRegistry transactions;

    @PersistenceContext
    @Nullable
    EntityManager entities;

    /** For the container, which sets the data source. */
    @SuppressWarnings("NullAway.Init")
    protected Jdbc() {}

    Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row; must not move on. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> List<T> query(String sql, RowReader<T> reader, List<?> parameters) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, parameters);
                return read(statement, reader);
            }
        });
    }

    int update(String sql, List<?> parameters) {
        return with(connection -> update(connection, sql, parameters));
    }

    static int update(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for each item. */
    <T> void batch(String sql, Iterable<T> items, Function<T, List<?>> parameters) {
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (T item : items) {
                    fill(statement, parameters.apply(item));
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                return statement.executeBatch();
            }
        });
    }

    <T> T with(Work<T> work) {
        try {
            EntityManager joined = entities;
            return joined != null && inTransaction() ? work.on(joined.unwrap(Connection.class)) : onOwnConnection(work);
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    private boolean inTransaction() {
        return transactions != null && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private <T> T onOwnConnection(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        }
    }

    /** Placeholders for {@code n} values of an IN list. */
    static String places(int n) {
        return "(" + "?,".repeat(n - 1) + "?)";
    }

    private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    static void fill(PreparedStatement statement, List<?> parameters) throws SQLException {
        int place = 1;
        for (Object parameter : parameters) {
            if (parameter instanceof byte[] bytes) {
                statement.setBytes(place++, bytes);
            } else {
                statement.setObject(place++, parameter instanceof UUID id ? id.toString() : parameter);
            }
        }
    }

    static RuntimeException translated(SQLException failed) {
        return Failures.isLockConflict(failed) ? new StorageConflict(failed) : new PersistenceException(failed);
    }
}
