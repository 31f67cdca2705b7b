package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.DomainException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermissionInterceptorTest {

    private final CurrentUser user = new CurrentUser();
    private final PermissionInterceptor interceptor = new PermissionInterceptor(user);

    @Test
    void refuses_nobody_as_not_logged_in() {
        assertThatThrownBy(() -> call(new Guarded(), "publish")).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.kind()).isEqualTo(DomainException.Kind.UNAUTHENTICATED);
            assertThat(e.code()).isEqualTo("login-required");
        });
    }

    @Test
    void refuses_a_person_without_the_permission() {
        user.become(person(Role.TEACHER));
        assertForbidden(new Guarded(), "publish");
    }

    @Test
    void lets_a_person_with_the_permission_through() throws Exception {
        user.become(person(Role.COORDINATOR));
        assertThat(call(new Guarded(), "publish")).isEqualTo("published");
    }

    @Test
    void one_of_several_permissions_suffices() throws Exception {
        user.become(person(Role.TEACHER));
        assertThat(call(new Guarded(), "either")).isEqualTo("either");
    }

    @Test
    void the_class_speaks_for_a_method_that_says_nothing() throws Exception {
        user.become(person(Role.COORDINATOR));
        assertForbidden(new Guarded(), "silent");
        user.become(person(Role.ADMINISTRATOR));
        assertThat(call(new Guarded(), "silent")).isEqualTo("silent");
    }

    @Test
    void a_method_open_to_all_is_open_in_a_guarded_class() throws Exception {
        assertThat(call(new Guarded(), "open")).isEqualTo("open");
    }

    @Test
    void a_proxy_that_extends_the_class_is_guarded_too() {
        user.become(person(Role.COORDINATOR));
        assertForbidden(new Guarded() {}, "silent");
    }

    @Test
    void without_named_permissions_being_logged_in_suffices() throws Exception {
        assertThatThrownBy(() -> call(new Guarded(), "own")).isInstanceOf(DomainException.class);
        user.become(person(Role.MUNICIPAL_CONTACT));
        assertThat(call(new Guarded(), "own")).isEqualTo("own");
    }

    @Test
    void the_system_may_do_everything_until_its_work_ends() throws Exception {
        user.enterSystem();
        assertThat(call(new Guarded(), "silent")).isEqualTo("silent");
        user.leaveSystem();
        assertThatThrownBy(() -> call(new Guarded(), "silent")).isInstanceOf(DomainException.class);
    }

    private void assertForbidden(Object target, String method) {
        assertThatThrownBy(() -> call(target, method))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.FORBIDDEN));
    }

    private Object call(Object target, String method) throws Exception {
        return interceptor.check(Invocation.of(target, method));
    }

    private static Caller person(Role role) {
        return new Caller(UUID.randomUUID(), "bo", "Bo Øst", role, role == Role.MUNICIPAL_CONTACT ? "0101" : null);
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    public static class Guarded {

        @RequiresPermission(Permission.PUBLISH)
        public String publish() {
            return "published";
        }

        @RequiresPermission({Permission.PUBLISH, Permission.VIEW_SURVEYS})
        public String either() {
            return "either";
        }

        @RequiresPermission({})
        public String own() {
            return "own";
        }

        @OpenToAll(because = "a test")
        public String open() {
            return "open";
        }

        public String silent() {
            return "silent";
        }
    }
}
