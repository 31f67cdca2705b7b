package dk.forloeb.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.architecture.planted.application.ForgetfulService;
import dk.forloeb.identity.application.AuditTrail;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredPermissionsTest {

    @Test
    void every_public_method_of_a_service_says_who_may_call_it() {
        List<Class<?>> services = DeclaredPermissions.servicesBeside(AuditTrail.class);
        assertThat(services).as("services found").isNotEmpty();
        assertThat(services).flatMap(DeclaredPermissions::undeclared).isEmpty();
    }

    @Test
    void a_forgotten_method_is_found() {
        assertThat(DeclaredPermissions.servicesBeside(DeclaredPermissionsTest.class))
                .contains(ForgetfulService.class);
        assertThat(DeclaredPermissions.undeclared(ForgetfulService.class))
                .hasSize(2)
                .anyMatch(method -> method.contains("forgotten"))
                .anyMatch(method -> method.contains("unguardable"));
    }
}
