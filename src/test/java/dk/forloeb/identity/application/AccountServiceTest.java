package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.shared.DomainException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private final World world = new World();
    private final UserAccount admin = world.account("admin", Role.ADMINISTRATOR);
    private final AccountService service = service();

    @Test
    void a_new_account_opens_with_the_password_told() {
        NewAccount made = service.create("Bente", command(Role.TEACHER, null, true));
        assertThat(made.username()).isEqualTo("bente");
        assertThat(world.credentials().checked("bente", made.password()).id()).isEqualTo(made.id());
        assertThat(world.audit).extracting(entry -> entry.action()).containsExactly("account.created");
    }

    @Test
    void no_password_stands_in_the_audit_trail() {
        NewAccount made = service.create("bente", command(Role.TEACHER, null, true));
        NewAccount reset = service.resetPassword(made.id());
        assertThat(world.audit)
                .hasSize(2)
                .noneMatch(entry -> entry.detail().orElse("").contains(made.password()))
                .noneMatch(entry -> entry.detail().orElse("").contains(reset.password()));
    }

    @Test
    void a_user_name_is_given_once() {
        assertRefused("username-taken", () -> service.create("ADMIN", command(Role.TEACHER, null, true)));
        assertThat(world.accounts).hasSize(1);
    }

    @Test
    void a_municipality_has_to_exist() {
        assertRefused("invalid-input", () -> service.create("kim", command(Role.MUNICIPAL_CONTACT, "9999", true)));
        assertThat(service.create("kim", command(Role.MUNICIPAL_CONTACT, "0461", true))
                        .username())
                .isEqualTo("kim");
    }

    @Test
    void an_older_version_is_refused() {
        assertRefused("stale-version", () -> service.edit(admin.id(), 7, command(Role.ADMINISTRATOR, null, true)));
    }

    @Test
    void administrators_do_not_shut_themselves_out() {
        world.account("other", Role.ADMINISTRATOR);
        world.currentUser.become(Caller.of(admin));
        assertRefused("own-account", () -> service.edit(admin.id(), 0, command(Role.TEACHER, null, true)));
        assertRefused("own-account", () -> service.edit(admin.id(), 0, command(Role.ADMINISTRATOR, null, false)));
        assertThat(service.edit(admin.id(), 0, command(Role.ADMINISTRATOR, null, true))
                        .active())
                .isTrue();
    }

    @Test
    void one_administrator_is_always_left() {
        assertRefused("last-administrator", () -> service.edit(admin.id(), 0, command(Role.TEACHER, null, true)));
        world.account("other", Role.ADMINISTRATOR);
        assertThat(service.edit(admin.id(), 0, command(Role.TEACHER, null, true))
                        .role())
                .isEqualTo(Role.TEACHER);
    }

    @Test
    void closing_an_account_ends_its_tokens() {
        UserAccount bo = world.account("bo", Role.TEACHER);
        service.edit(bo.id(), 0, command(Role.TEACHER, null, false));
        assertThat(world.tokensRemovedOf).containsExactly(bo.id());
        assertThat(bo.isActive()).isFalse();
    }

    @Test
    void a_new_password_ends_tokens_and_sessions() {
        UserAccount bo = world.account("bo", Role.TEACHER);
        String stamp = bo.credentialStamp();
        world.pass(Duration.ofSeconds(1));
        service.resetPassword(bo.id());
        assertThat(world.tokensRemovedOf).containsExactly(bo.id());
        LogInService logIns = new LogInService();
        logIns.accounts = world;
        assertThat(logIns.resume("bo", stamp)).isEmpty();
        assertThat(logIns.resume("bo", bo.credentialStamp())).isPresent();
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static AccountCommand command(Role role, String municipality, boolean active) {
        return new AccountCommand("Ida Ås", "ida@kommune.dk", role, municipality, active);
    }

    private AccountService service() {
        AccountRegister register = new AccountRegister();
        register.accounts = world;
        register.hasher = world;
        register.auditTrail = world.auditTrail();
        register.clock = world;
        AccountService made = new AccountService();
        made.accounts = world;
        made.tokens = world;
        made.register = register;
        made.passwordChange = world.passwordChange();
        made.municipalityNames = () -> Map.of("0461", "Odense");
        made.auditTrail = world.auditTrail();
        made.currentUser = world.currentUser;
        return made;
    }
}
