package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.domain.Username;
import dk.forloeb.platform.StartRefusal;
import org.junit.jupiter.api.Test;

class StartRefusalTest {

    @Test
    void the_first_administrator_has_no_weaker_password_than_others() {
        Username admin = Username.checked("admin");
        assertThat(FirstAccounts.strong("en-lang-nok-Kode-2027", admin)).isEqualTo("en-lang-nok-Kode-2027");
        for (String weak : new String[] {"kort", "aaaaaaaaaaaaaa", "admin-admin-admin"}) {
            assertThatThrownBy(() -> FirstAccounts.strong(weak, admin))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageStartingWith("FORLOEB_ADMIN_PASSWORD is too weak. ")
                    .hasMessageNotContaining(weak);
        }
    }

    @Test
    void a_demonstration_is_not_shown_to_other_machines_unasked() {
        assertThatCode(() -> Installation.requireOwnMachine(true, "127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> Installation.requireOwnMachine(true, "::1")).doesNotThrowAnyException();
        assertThatCode(() -> Installation.requireOwnMachine(false, "0.0.0.0")).doesNotThrowAnyException();
        for (String open : new String[] {"0.0.0.0", "::", "192.0.2.7"}) {
            assertThatThrownBy(() -> Installation.requireOwnMachine(true, open))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining("FORLOEB_BIND");
        }
    }
}
