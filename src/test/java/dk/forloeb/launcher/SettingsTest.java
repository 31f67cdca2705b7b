package dk.forloeb.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings settings(Map<String, String> environment, String... arguments) {
        return Settings.of(Options.parse(arguments), environment);
    }

    @Test
    void is_a_demonstration_only_where_nobody_else_can_reach_it() {
        assertThat(settings(Map.of()).demonstration()).isTrue();
        assertThat(settings(Map.of("FORLOEB_BIND", "0.0.0.0")).demonstration()).isFalse();
        assertThat(settings(Map.of("FORLOEB_DB_URL", "jdbc:mysql://db/f")).demonstration())
                .isFalse();
        assertThat(settings(Map.of("FORLOEB_DB_URL", "jdbc:mysql://db/f", "FORLOEB_DEMO", "true"))
                        .demonstration())
                .isTrue();
    }

    @Test
    void lets_the_command_line_win_over_the_environment() {
        Settings settings = settings(Map.of("FORLOEB_PORT", "8110"), "--port", "8111", "--bind", "127.0.0.2");
        assertThat(settings.port()).isEqualTo(8111);
        assertThat(settings.address().getHostAddress()).isEqualTo("127.0.0.2");
    }

    @Test
    void listens_to_this_machine_alone_unless_told_otherwise() {
        assertThat(settings(Map.of()).address().isLoopbackAddress()).isTrue();
        assertThat(settings(Map.of()).localUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void hands_every_variable_to_the_application() {
        assertThat(settings(Map.of("FORLOEB_ADMIN_USER", "inge", "FORLOEB_SECRET", " ab ", "PATH", "/bin"))
                        .applicationProperties())
                .containsEntry("forloeb.admin.user", "inge")
                .containsEntry("forloeb.secret", "ab")
                .containsEntry("forloeb.db.driver", "org.h2.jdbcx.JdbcDataSource")
                .containsEntry("forloeb.public.url", "http://localhost:8080")
                .doesNotContainKey("path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080 8081"})
    void refuses_what_is_no_port(String port) {
        assertThatThrownBy(() -> settings(Map.of(), "--port", port))
                .isInstanceOfSatisfying(
                        StartupFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(StartupFailure.USAGE))
                .hasMessageContaining(port);
    }

    @Test
    void refuses_an_unknown_option_and_a_missing_value() {
        assertThatThrownBy(() -> Options.parse("--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Options.parse("--port")).hasMessageContaining("needs a value");
    }

    @Test
    void refuses_a_demonstration_that_is_neither_on_nor_off() {
        assertThatThrownBy(() -> settings(Map.of("FORLOEB_DEMO", "maybe")).demonstration())
                .hasMessageContaining("maybe");
    }
}
