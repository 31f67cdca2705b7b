package dk.forloeb.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connects to the database before the server boots, since the server would report an unreachable one only after its own
 * page of stack traces, and would run on without the application.
 */
final class DatabaseProbe {
    private final Settings settings;
    private final DataDirectory data;

    DatabaseProbe(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
    }

    /**
     * Returns product, version and address of the database that was reached.
     *
     * @throws StartupFailure if it cannot be reached or is too old
     */
    String check() {
        Path jar = data.copy("/MICRO-INF/runtime/" + (settings.database().isH2() ? "h2.jar" : "mysql.jar"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return describe(loader);
        } catch (SQLException unreachable) {
            throw failure("cannot be reached: " + reason(unreachable));
        } catch (IOException | ReflectiveOperationException broken) {
            throw failure("cannot be reached, its driver does not load: " + broken);
        }
    }

    private String describe(ClassLoader loader) throws ReflectiveOperationException, SQLException {
        Driver driver = loader.loadClass(settings.database().driverClass())
                .asSubclass(Driver.class)
                .getDeclaredConstructor()
                .newInstance();
        Properties login = new Properties();
        login.setProperty("user", settings.user());
        login.setProperty("password", settings.password());
        try (Connection connection = driver.connect(settings.database().jdbc(), login)) {
            if (connection == null) {
                throw failure("has an address that its driver does not understand.");
            }
            DatabaseMetaData meta = connection.getMetaData();
            DatabaseVersion version =
                    DatabaseVersion.of(meta.getDatabaseProductName(), meta.getDatabaseProductVersion());
            version.requireSupported().ifPresent(reason -> {
                throw failure(reason);
            });
            return version + " at " + settings.database().withoutCredentials();
        }
    }

    /** The driver's own message is a paragraph; its root cause says what happened. */
    private static String reason(SQLException failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(root.toString());
    }

    private StartupFailure failure(String what) {
        return new StartupFailure(
                StartupFailure.DATABASE,
                "the database at " + settings.database().withoutCredentials() + " " + what);
    }
}
