package dk.forloeb.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {

    private static final Instant NOW = Instant.parse("2027-03-05T08:30:00.123456789Z");

    @Test
    void a_new_password_changes_the_stamp_that_sessions_carry() {
        UserAccount account = new UserAccount(Username.checked("ida"), contact(), "hash", NOW);
        String before = account.credentialStamp();
        account.changePassword("other", NOW.plusSeconds(1));
        assertThat(account.credentialStamp()).isNotEqualTo(before);
    }

    @Test
    void the_stamp_is_what_the_database_keeps() {
        UserAccount account = new UserAccount(Username.checked("ida"), contact(), "hash", NOW);
        assertThat(account.credentialStamp()).isEqualTo("2027-03-05T08:30:00.123456");
    }

    @Test
    void only_a_municipal_contact_has_a_municipality() {
        assertViolation("municipality-missing", Role.MUNICIPAL_CONTACT, " ");
        assertViolation("municipality-superfluous", Role.TEACHER, "0461");
        assertViolation("municipality-unknown", Role.MUNICIPAL_CONTACT, "461'--");
        assertThat(contact().municipality()).isEqualTo("0461");
    }

    @Test
    void says_everything_wrong_at_once() {
        assertThatThrownBy(() -> AccountDetails.checked("010190-1234", "a@b.dk\r\nBcc: c@d.dk", null, null, true))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field, Violation::code)
                                .containsExactly(
                                        tuple("displayName", "cpr-number"),
                                        tuple("email", "control-character"),
                                        tuple("role", "required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ida", "Ida.Holm", "ida@kommune.dk", "i2", "a-b_c+d"})
    void makes_user_names_small(String name) {
        assertThat(Username.checked(name).text()).isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "-ida", "i da", "ida\r\n", "ida'--", "<ida>", "010190-1234", "æøå", "Ida.Østergaard"})
    void refuses_what_is_no_user_name(String name) {
        assertThatThrownBy(() -> Username.checked(name)).isInstanceOf(DomainException.class);
    }

    private static void assertViolation(String code, Role role, String municipality) {
        assertThatThrownBy(() -> AccountDetails.checked("Ida", null, role, municipality, true))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field, Violation::code)
                                .containsExactly(tuple("municipality", code)));
    }

    private static AccountDetails contact() {
        return AccountDetails.checked("Ida", null, Role.MUNICIPAL_CONTACT, "0461", true);
    }
}
