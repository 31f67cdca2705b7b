package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.DomainException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurrentUserTest {

    private final CurrentUser user = new CurrentUser();

    @Test
    void is_nobody_at_first() {
        assertThat(user.isAuthenticated()).isFalse();
        assertThat(user.actor()).isEqualTo("anonymous");
        assertThat(user.may(Permission.VIEW_PROGRAMMES)).isFalse();
        assertThatThrownBy(() -> user.requireMunicipality("0101"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.UNAUTHENTICATED));
    }

    @Test
    void a_municipal_contact_sees_the_own_municipality_only() {
        user.become(new Caller(UUID.randomUUID(), "kontakt", "Kim", Role.MUNICIPAL_CONTACT, "0101"));
        assertThat(user.municipality()).contains("0101");
        assertThatCode(() -> user.requireMunicipality("0101")).doesNotThrowAnyException();
        assertThatThrownBy(() -> user.requireMunicipality("0147"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("other-municipality"));
    }

    @Test
    void a_coordinator_sees_every_municipality() {
        user.become(new Caller(UUID.randomUUID(), "ida", "Ida", Role.COORDINATOR, null));
        assertThat(user.municipality()).isEmpty();
        assertThatCode(() -> user.requireMunicipality("0147")).doesNotThrowAnyException();
    }

    @Test
    void while_the_system_works_the_person_does_not_count() {
        user.become(new Caller(UUID.randomUUID(), "kontakt", "Kim", Role.MUNICIPAL_CONTACT, "0101"));
        user.enterSystem();
        assertThat(user.actor()).isEqualTo("system");
        assertThat(user.municipality()).isEmpty();
        assertThatCode(() -> user.requireMunicipality("0147")).doesNotThrowAnyException();
        user.leaveSystem();
        assertThat(user.actor()).isEqualTo("kontakt");
    }
}
