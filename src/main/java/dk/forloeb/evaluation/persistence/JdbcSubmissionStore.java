package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.Invitation;
import dk.forloeb.evaluation.domain.StorageConflict;
import dk.forloeb.evaluation.domain.SubmissionStore;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One read, one update, one insert and a commit.
 *
 * <p>Has its own short transaction on the connection instead of the container's, and reads before it begins: a
 * transaction whose first statement is the update sees the newest row under every isolation level.
 */
@ApplicationScoped
class JdbcSubmissionStore implements SubmissionStore {

    private static final int ATTEMPTS = 8;

    /** Deadlocks are over at once and worth trying again; who waited this long for a lock is told to come back. */
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private static final int PAUSE_MILLIS = 20;

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcSubmissionStore() {
        this(null);
    }

    @Inject
    JdbcSubmissionStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Invitation> find(byte[] invitationId) {
        return jdbc
                .query(
                        "SELECT id, survey_id, group_municipality, group_role, progress, confirmation"
                                + " FROM invitation WHERE id = ?",
                        JdbcSubmissionStore::invitation,
                        List.of(invitationId))
                .stream()
                .findFirst();
    }

    @Override
    public boolean accept(byte[] invitationId, byte[] confirmation, UUID surveyId, Ballot envelope) {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbc.with(connection -> inOneTransaction(
                        connection, () -> use(connection, invitationId, confirmation, surveyId, envelope)));
            } catch (StorageConflict conflict) {
                if (attempt == ATTEMPTS || System.nanoTime() - begun > PATIENCE_NANOS) {
                    throw conflict;
                }
                pause(attempt);
            }
        }
    }

    private static boolean use(
            Connection connection, byte[] invitationId, byte[] confirmation, UUID surveyId, Ballot envelope)
            throws SQLException {
        int used = Jdbc.update(
                connection,
                "UPDATE invitation SET progress = 1, confirmation = ? WHERE id = ? AND progress = 0",
                List.of(confirmation, invitationId));
        if (used == 1) {
            Jdbc.update(
                    connection,
                    "INSERT INTO envelope (id, survey_id, receipt_hash, sealed) VALUES (?, ?, ?, ?)",
                    List.of(envelope.id(), surveyId, envelope.receiptHash(), envelope.content()));
        }
        return used == 1;
    }

    /** Statements that all happen, or none if one fails. */
    private interface Statements {
        boolean run() throws SQLException;
    }

    private static boolean inOneTransaction(Connection connection, Statements statements) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            boolean result = statements.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    /** A little longer each time, and not the same for all who collided. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS * attempt));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getBytes(1),
                UUID.fromString(row.getString(2)),
                new GroupLabel(row.getString(3), row.getString(4)),
                Invitation.Progress.values()[row.getInt(5)],
                row.getBytes(6));
    }
}
