package dk.forloeb.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date before anything uses it, and refuses a database that does not fit: one whose migrations
 * were changed, that is newer than this program, or that belongs to something else.
 *
 * <p>Runs before the first request, and outside transactions, because statements that define tables commit. No enterprise
 * bean: the server was seen, under load, to find none where there was one, and to refuse to deploy.
 */
public class Migrator implements ServletContextListener {
    /** What the launcher's documentation calls a wrong database. */
    private static final int EXIT_DATABASE = 3;

    /** And a wrong variable. */
    private static final int EXIT_USAGE = 2;

    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

    @Inject
    Database database;

    @Inject
    Configuration configuration;

    @Inject
    Event<DatabaseReady> ready;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Database.Reached reached = database.reached();
            requireConfigured(reached);
            int applied = flyway().migrate().migrationsExecuted;
            LOG.log(Level.INFO, "Database {0}, {1} migrations applied", new Object[] {reached, applied});
        } catch (FlywayException | SQLException unusable) {
            refuse(unusable);
        }
        try {
            ready.fire(new DatabaseReady());
        } catch (RuntimeException failure) {
            Failures.find(failure, StartRefusal.class)
                    .filter(refusal -> configuration.launched())
                    .ifPresent(refusal -> end(EXIT_USAGE, String.valueOf(refusal.getMessage())));
            throw failure;
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                // The default tolerates migrations from the future; an older program must not write to a newer schema.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /** The server replaces a data source that it cannot make by one of its own, silently. */
    private void requireConfigured(Database.Reached reached) {
        String expected = Database.withoutCredentials(configuration.databaseUrl());
        if (!reached.url().equals(expected)) {
            throw new IllegalStateException("Reached " + reached + " instead of " + expected);
        }
    }

    private void refuse(Exception unusable) {
        if (!configuration.launched()) {
            throw new IllegalStateException("The database does not fit this program", unusable);
        }
        end(
                EXIT_DATABASE,
                "the database at " + Database.withoutCredentials(configuration.databaseUrl())
                        + " does not fit this program: " + oneLine(unusable));
    }

    /** Throwing would let the server report it over a hundred lines and run on without the application. */
    private static void end(int exitCode, String reason) {
        System.err.println("Forløb cannot start: " + reason);
        Runtime.getRuntime().halt(exitCode);
    }

    /** What is wrong and where; the advice that follows is for developers of migrations. */
    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(": "));
    }
}
