package dk.forloeb.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @Test
    void keeps_an_acknowledged_commit_of_the_embedded_database_on_disk() {
        DatabaseUrl url = DatabaseUrl.embedded(Path.of("/data"));
        assertThat(url.jdbc()).startsWith("jdbc:h2:file:/data/forloeb;").contains(";MODE=MySQL", ";WRITE_DELAY=0");
        assertThat(url.isEmbedded()).isTrue();
        assertThat(url.dataSourceClass()).isEqualTo("org.h2.jdbcx.JdbcDataSource");
    }

    @Test
    void leaves_options_that_are_given_as_they_are() {
        assertThat(DatabaseUrl.of("jdbc:h2:mem:x;mode=MySQL;Write_Delay=5").jdbc())
                .doesNotContain("MODE=MySQL;D", "WRITE_DELAY=0");
        assertThat(DatabaseUrl.of("jdbc:mysql://db/f?connectTimeout=1").jdbc())
                .contains("?connectTimeout=1&")
                .doesNotContain("connectTimeout=10000");
    }

    @Test
    void reaches_a_mariadb_by_the_driver_of_mysql() {
        DatabaseUrl url = DatabaseUrl.of("jdbc:mariadb://db:3307/forloeb");
        assertThat(url.jdbc()).startsWith("jdbc:mysql://db:3307/forloeb?connectionTimeZone=UTC&");
        assertThat(url.driverClass()).isEqualTo("com.mysql.cj.jdbc.Driver");
        assertThat(url.isEmbedded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://per:hemmelig@db/forloeb?user=x, jdbc:mysql://db/forloeb",
        "jdbc:mysql://db/forloeb?user=per&password=hemmelig, jdbc:mysql://db/forloeb",
        "jdbc:h2:file:/d/forloeb;USER=per;PASSWORD=hemmelig, jdbc:h2:file:/d/forloeb",
    })
    void shows_no_user_and_no_password(String configured, String shown) {
        assertThat(DatabaseUrl.of(configured).withoutCredentials()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://per:hemmelig@db/forloeb", "forloeb", "jdbc:oracle:thin:@db"})
    void refuses_other_databases_without_telling_the_password(String configured) {
        assertThatThrownBy(() -> DatabaseUrl.of(configured))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("FORLOEB_DB_URL")
                .hasMessageNotContaining("hemmelig");
    }
}
