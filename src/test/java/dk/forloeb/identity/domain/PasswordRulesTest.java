package dk.forloeb.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"heste spiser grønt", "kwmz-7r3t-hc9e-p2ab", "Kaffe, te og kage", "æøåæøå12æøå!"})
    void accepts_a_long_password_of_any_characters(String password) {
        assertThat(PasswordRules.checked("newPassword", password, "bente")).isEqualTo(password);
    }

    @ParameterizedTest
    @CsvSource({
        "kort, password-too-short",
        "elleve tegn, password-too-short",
        "aaaaaaaaaaaaaa, password-simple",
        "adgangskode12, password-simple",
        "Password1234, password-simple",
        "min ven Bente er glad, password-holds-username"
    })
    void refuses_what_is_short_or_guessed_at_once(String password, String code) {
        assertRefused(password, "bente", code);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void refuses_what_only_costs_hashing_time(int length) {
        assertRefused("abcdefg h".repeat(length / 9 + 1).substring(0, length), "bente", "password-too-long");
    }

    private static void assertRefused(String password, String username, String code) {
        assertThatThrownBy(() -> PasswordRules.checked("newPassword", password, username))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.violations()).hasSize(1);
                    assertThat(refusal.violations().get(0).field()).isEqualTo("newPassword");
                    assertThat(refusal.violations().get(0).code()).isEqualTo(code);
                });
    }
}
