package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.shared.DomainException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static final String RIGHT = "rigtig adgangskode";

    private final World world = new World();
    private final Credentials credentials = world.credentials();

    @Test
    void open_with_the_right_password_whatever_the_case_of_the_name() {
        UserAccount ida = world.account("ida", Role.TEACHER);
        assertThat(credentials.checked(" IDA ", RIGHT)).isSameAs(ida);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ida", "nobody", "closed"})
    void answer_alike_for_a_wrong_password_an_unknown_name_and_a_closed_account(String name) {
        world.account("ida", Role.TEACHER);
        close(world.account("closed", Role.TEACHER));
        String password = name.equals("closed") ? RIGHT : "forkert adgangskode";
        for (int i = 0; i < LoginThrottle.LIMIT; i++) {
            assertThat(refusal(name, password)).isEqualTo("login-failed");
        }
        assertThat(refusal(name, password)).isEqualTo("login-locked");
        assertThat(refusal(name, RIGHT)).isEqualTo("login-locked");
    }

    @Test
    void a_lock_opens_after_its_time() {
        world.account("ida", Role.TEACHER);
        lock("ida");
        world.pass(LoginThrottle.LOCK.minusSeconds(1));
        assertThat(refusal("ida", RIGHT)).isEqualTo("login-locked");
        world.pass(Duration.ofSeconds(1));
        assertThat(credentials.checked("ida", RIGHT).username()).isEqualTo("ida");
    }

    @Test
    void a_lock_says_how_many_minutes_are_left() {
        lock("ida");
        world.pass(Duration.ofSeconds(61));
        assertThatThrownBy(() -> credentials.checked("ida", RIGHT))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.args()).containsExactly(9L));
    }

    @Test
    void a_lock_of_one_name_does_not_touch_another() {
        world.account("ida", Role.TEACHER);
        lock("bo");
        assertThat(credentials.checked("ida", RIGHT).username()).isEqualTo("ida");
    }

    @Test
    void the_right_password_makes_counting_begin_anew() {
        world.account("ida", Role.TEACHER);
        for (int i = 0; i < 3 * LoginThrottle.LIMIT; i++) {
            assertThat(refusal("ida", "forkert")).isEqualTo("login-failed");
            credentials.checked("ida", RIGHT);
        }
    }

    @Test
    void failures_long_ago_do_not_count() {
        world.account("ida", Role.TEACHER);
        for (int i = 0; i < 3 * LoginThrottle.LIMIT; i++) {
            assertThat(refusal("ida", "forkert")).isEqualTo("login-failed");
            world.pass(LoginThrottle.LOCK.plusSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ida\r\nSet-Cookie: a=b", "' or 1=1 --"})
    void refuse_hostile_names_like_unknown_ones(String name) {
        assertThat(refusal(name, RIGHT)).isEqualTo("login-failed");
    }

    @Test
    void refuse_what_is_too_long_without_hashing_it() {
        assertThat(refusal("ida", "a".repeat(100_000))).isEqualTo("login-failed");
        assertThat(refusal("a".repeat(100_000), RIGHT)).isEqualTo("login-failed");
        assertThat(refusal(null, null)).isEqualTo("login-failed");
    }

    private void lock(String name) {
        for (int i = 0; i < LoginThrottle.LIMIT; i++) {
            refusal(name, "forkert");
        }
    }

    private String refusal(String name, String password) {
        try {
            credentials.checked(name, password);
            return "none";
        } catch (DomainException refusal) {
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.UNAUTHENTICATED);
            return refusal.code();
        }
    }

    private static void close(UserAccount account) {
        account.describe(AccountDetails.checked("Ida", null, Role.TEACHER, null, false));
    }
}
