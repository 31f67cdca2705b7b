package dk.forloeb.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> WORKING = Map.of(
            "FORLOEB_SMTP_HOST", "mail.example",
            "FORLOEB_SMTP_USER", "u",
            "FORLOEB_SMTP_PASSWORD", "p",
            "FORLOEB_MAIL_FROM", "forloeb@myndighed.example");

    private static void check(String variable, String value) {
        Map<String, String> given = new HashMap<>(WORKING);
        given.put(variable, value);
        Settings.of(Options.parse(), given);
    }

    @Test
    void takes_what_can_work_and_nothing_at_all() {
        assertThatCode(() -> MailSettings.check(WORKING)).doesNotThrowAnyException();
        assertThatCode(() -> MailSettings.check(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "FORLOEB_SMTP_HOST, mail server",
        "FORLOEB_SMTP_PORT, 0",
        "FORLOEB_SMTP_PORT, smtp",
        "FORLOEB_SMTP_TLS, ssl",
        "FORLOEB_SMTP_TLS, none",
        "FORLOEB_MAIL_FROM, Forløb <a@b.dk>",
        "FORLOEB_MAIL_BOUNCE, a b@c.dk",
        "FORLOEB_MAIL_REPLY_TO, nobody",
        "FORLOEB_MAIL_RETRY_DAYS, 0",
        "FORLOEB_MAIL_RETENTION_DAYS, 99999"
    })
    void refuses_what_cannot_work_and_names_the_variable(String variable, String value) {
        assertThatThrownBy(() -> check(variable, value))
                .isInstanceOfSatisfying(
                        StartupFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(StartupFailure.USAGE))
                .hasMessageContaining(variable);
    }

    @Test
    void wants_user_and_password_together_and_a_sender_with_a_server() {
        assertThatThrownBy(() -> MailSettings.check(Map.of("FORLOEB_SMTP_USER", "u")))
                .hasMessageContaining("FORLOEB_SMTP_PASSWORD");
        assertThatThrownBy(() -> MailSettings.check(Map.of("FORLOEB_SMTP_HOST", "localhost")))
                .hasMessageContaining("FORLOEB_MAIL_FROM");
    }
}
