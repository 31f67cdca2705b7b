package dk.forloeb.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator meets who starts, stops and kills {@code target/forloeb.jar}. */
class LauncherProductIT {
    @TempDir
    Path directory;

    @Test
    void says_in_one_line_that_the_port_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Product product = Product.launch(directory, taken.getLocalPort(), Map.of());
            assertRefused(product, StartupFailure.IN_USE, "port " + taken.getLocalPort());
        }
    }

    @Test
    void says_in_one_line_that_the_database_cannot_be_reached() {
        Product product = Product.launch(
                directory,
                Map.of("FORLOEB_DB_URL", "jdbc:mysql://localhost:1/forloeb", "FORLOEB_DB_PASSWORD", "hemmelig"));
        assertRefused(product, StartupFailure.DATABASE, "jdbc:mysql://localhost:1/forloeb cannot be reached");
        assertThat(product.output()).doesNotContain("hemmelig");
    }

    @Test
    void says_in_one_line_that_the_schema_is_newer_than_the_program() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Path newer = Files.createDirectories(directory.resolve("newer"));
        Files.writeString(newer.resolve("V999__From_the_future.sql"), "CREATE TABLE later (id INT);");
        Flyway.configure()
                .dataSource(DatabaseUrl.embedded(data).jdbc(), "sa", "")
                .locations("filesystem:db/migration", "filesystem:" + newer)
                .load()
                .migrate();
        Product product = Product.launch(directory, Map.of());
        assertRefused(product, StartupFailure.DATABASE, "not resolved locally: 999");
    }

    @Test
    void says_in_one_line_that_the_first_password_is_too_weak() {
        Product product = Product.launch(
                directory,
                Map.of(
                        "FORLOEB_DEMO", "false",
                        "FORLOEB_ADMIN_USER", "leder",
                        "FORLOEB_ADMIN_PASSWORD", "hemmelig"));
        assertRefused(product, StartupFailure.USAGE, "FORLOEB_ADMIN_PASSWORD is too weak");
        assertThat(product.output()).doesNotContain("hemmelig");
    }

    @Test
    void starts_again_at_once_after_a_kill_and_stops_when_asked() throws InterruptedException {
        Map<String, String> empty = Map.of("FORLOEB_DEMO", "false");
        Product killed = Product.start(directory, empty);
        List<ProcessHandle> server = killed.process().descendants().toList();
        assertThat(server).hasSize(1);
        killed.process().destroyForcibly().waitFor();
        assertThat(server.get(0).onExit().orTimeout(5, TimeUnit.SECONDS).join().isAlive())
                .isFalse();

        Product again = Product.launch(directory, killed.port(), empty);
        again.awaitReady();
        assertThat(again.output()).contains("Forløb is ready at http://localhost:" + again.port());
        assertRefused(Product.launch(directory, Map.of()), StartupFailure.IN_USE, "in use by another Forløb");

        long asked = System.nanoTime();
        again.close();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked)).isLessThan(10);
        assertThat(again.process().exitValue()).isIn(0, 143);
    }

    private static void assertRefused(Product product, int exitCode, String reason) {
        assertThat(product.awaitExit()).isEqualTo(exitCode);
        String last = lines(product).get(lines(product).size() - 1);
        assertThat(last).startsWith("Forløb cannot start: ").contains(reason);
        assertThat(product.output()).doesNotContain("\tat ");
    }

    private static List<String> lines(Product product) {
        return product.output().lines().filter(line -> !line.isBlank()).toList();
    }
}
