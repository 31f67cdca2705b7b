package dk.forloeb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who can answer from a migrated database; {@code /health/ready} says which one that is. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    private final Database database;

    /** For proxies. */
    protected DatabaseCheck() {
        this(new Database());
    }

    @Inject
    public DatabaseCheck(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        try {
            Database.Reached reached = database.reached();
            return response.status(database.answers())
                    .withData("product", reached.product())
                    .withData("version", reached.version())
                    .withData("url", reached.url())
                    .build();
        } catch (SQLException unanswered) {
            return response.down()
                    .withData("error", "The database does not answer")
                    .build();
        }
    }
}
