package dk.forloeb.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database behind the persistence unit, as far as start-up and health need it. */
@ApplicationScoped
public class Database {
    static final String JNDI_NAME = "java:app/jdbc/forloeb";

    @Resource(lookup = JNDI_NAME)
    @Nullable
    DataSource dataSource;

    /**
     * Which database was reached.
     *
     * @param product what the server calls itself
     * @param version its version
     * @param url its address without user, password and options
     */
    public record Reached(String product, String version, String url) {
        @Override
        public String toString() {
            return product + " " + version + " at " + url;
        }
    }

    /** @throws SQLException if no connection can be had */
    public Reached reached() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            String version = meta.getDatabaseProductVersion();
            boolean mariaDb = version.contains("MariaDB");
            return new Reached(
                    mariaDb ? "MariaDB" : meta.getDatabaseProductName(),
                    version.replaceFirst("^5\\.5\\.5-(?=.*MariaDB)", ""),
                    withoutCredentials(meta.getURL()));
        }
    }

    /** Whether the schema is there and a query answers. */
    boolean answers() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM flyway_schema_history WHERE success = TRUE");
                ResultSet result = query.executeQuery()) {
            return result.next() && result.getInt(1) > 0;
        }
    }

    DataSource dataSource() {
        if (dataSource == null) {
            throw new IllegalStateException("No data source under " + JNDI_NAME);
        }
        return dataSource;
    }

    static String withoutCredentials(String url) {
        return url.replaceFirst("[;?].*", "").replaceFirst("(?<=//)[^/@]*@", "");
    }
}
