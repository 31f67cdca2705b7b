package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatabaseIT {
    @Inject
    Database database;

    @Inject
    Configuration configuration;

    @Test
    void reaches_the_database_that_is_configured() throws SQLException {
        assertThat(database.reached().url()).isEqualTo(Database.withoutCredentials(configuration.databaseUrl()));
    }

    @Test
    void answers_once_the_schema_is_there() throws SQLException {
        assertThat(database.answers()).isTrue();
    }
}
