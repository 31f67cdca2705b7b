package dk.forloeb.bench;

import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Measures the product as it is delivered, on a MariaDB on the same machine, and prints a table; run by profile {@code
 * bench}.
 */
public final class Bench {
    private Bench() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        int port = Product.freePort();
        System.setProperty(MariaDbServer.PORT, Integer.toString(port));
        MariaDbServer.start(port);
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/products")), "bench");
        long start = System.nanoTime();
        try (Product product = Product.start(
                directory.toAbsolutePath(),
                Map.of("FORLOEB_DB_URL", MariaDbServer.database("bench"), "FORLOEB_DB_USER", "root"))) {
            System.out.printf("%-40s %10.1f s%n", "time to ready", (System.nanoTime() - start) / 1e9);
            System.out.printf("%-40s %10d MB%n", "resident memory, idle", product.residentMegabytes());
        } finally {
            MariaDbServer.stop();
        }
    }
}
