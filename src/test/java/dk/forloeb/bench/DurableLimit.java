package dk.forloeb.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fixed limit beside every submission rate: one token updated and one row inserted, durable, by plain JDBC, in the
 * database that the product uses. No product that acknowledges durably can be faster on that machine.
 */
final class DurableLimit implements AutoCloseable {
    private static final byte[] ROW = new byte[64];

    private final String url;
    private final Deque<Client> idle = new ArrayDeque<>();

    DurableLimit(String url, int tokens) throws SQLException {
        this.url = url + "?user=root&useServerPrepStmts=true&cachePrepStmts=true&rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(this.url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE limit_token (id BINARY(16) PRIMARY KEY, used SMALLINT NOT NULL) ENGINE=InnoDB");
            statement.execute(
                    "CREATE TABLE limit_row (id BINARY(16) PRIMARY KEY, packed VARBINARY(200)) ENGINE=InnoDB");
            insertTokens(connection, tokens);
        }
    }

    private static void insertTokens(Connection connection, int tokens) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO limit_token VALUES (?, 0)")) {
            for (int i = 0; i < tokens; i++) {
                insert.setBytes(1, key(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** Uses up one token, on a connection that no other client has at the time. */
    void submit(int token) throws SQLException {
        Client client = take();
        client.submit(key(token));
        synchronized (idle) {
            idle.push(client);
        }
    }

    private Client take() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new Client(DriverManager.getConnection(url));
    }

    /** Spread over the index as random keys are. */
    private static byte[] key(int token) {
        long spread = token * 0x9E3779B97F4A7C15L;
        return ByteBuffer.allocate(16).putLong(spread).putLong(token).array();
    }

    @Override
    public void close() throws SQLException {
        for (Client client : idle) {
            client.connection.close();
        }
    }

    private static final class Client {
        private final Connection connection;
        private final PreparedStatement update;
        private final PreparedStatement insert;

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            update = connection.prepareStatement("UPDATE limit_token SET used = 1 WHERE id = ? AND used = 0");
            insert = connection.prepareStatement("INSERT INTO limit_row VALUES (?, ?)");
        }

        void submit(byte[] key) throws SQLException {
            update.setBytes(1, key);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("A token was used before");
            }
            insert.setBytes(1, key);
            insert.setBytes(2, ROW);
            insert.executeUpdate();
            connection.commit();
        }
    }
}
