package dk.forloeb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Lets background work run on one of several nodes at a time: on the one that holds the lease in the database. */
@ApplicationScoped
public class JobLease {

    private final String node = UUID.randomUUID().toString();

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Takes or renews the lease of a job.
     *
     * @param job at most 60 characters
     * @param length how long it lasts if this node dies; longer than the time until the next call
     * @return whether this node may do the job now
     */
    public boolean take(String job, Duration length) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Connection connection = database.dataSource().getConnection()) {
            return renew(connection, job, now, now.plus(length)) || create(connection, job, now.plus(length));
        } catch (SQLException failed) {
            throw new IllegalStateException("The lease of " + job + " cannot be taken", failed);
        }
    }

    private boolean renew(Connection connection, String job, LocalDateTime now, LocalDateTime until)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE job_lease SET holder = ?, leased_until = ? WHERE name = ? AND (holder = ? OR leased_until < ?)")) {
            update.setString(1, node);
            update.setObject(2, until);
            update.setString(3, job);
            update.setString(4, node);
            update.setObject(5, now);
            return update.executeUpdate() == 1;
        }
    }

    private boolean create(Connection connection, String job, LocalDateTime until) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT IGNORE INTO job_lease (name, holder, leased_until) VALUES (?, ?, ?)")) {
            insert.setString(1, job);
            insert.setString(2, node);
            insert.setObject(3, until);
            return insert.executeUpdate() == 1;
        }
    }
}
