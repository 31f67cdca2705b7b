package dk.forloeb.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseVersionTest {
    @ParameterizedTest
    @CsvSource({
        "MySQL, 8.4.3",
        "MySQL, 9.7.0",
        "MariaDB, 11.4.5-MariaDB",
        "MySQL, 5.5.5-11.4.5-MariaDB-log",
        "MariaDB, 12.0.2-MariaDB",
        "H2, 2.5.252 (2026-09-23)",
    })
    void takes(String product, String version) {
        assertThat(DatabaseVersion.of(product, version).requireSupported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MySQL, 8.0.39, MySQL 8.0.39",
        "MySQL, 8.3.0, MySQL 8.3.0",
        "MariaDB, 10.11.6-MariaDB, MariaDB 10.11.6-MariaDB",
        "MySQL, 5.5.5-10.11.6-MariaDB, MariaDB 10.11.6-MariaDB",
        "PostgreSQL, 17.1, PostgreSQL 17.1",
        "MySQL, unknown, MySQL unknown",
    })
    void refuses(String product, String version, String named) {
        assertThat(DatabaseVersion.of(product, version).requireSupported())
                .hasValueSatisfying(reason -> assertThat(reason).contains(named, "MySQL 8.4", "MariaDB 11"));
    }
}
