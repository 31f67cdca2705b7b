package dk.forloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.application.AccountCommand;
import dk.forloeb.identity.application.AccountQuery;
import dk.forloeb.identity.application.AccountService;
import dk.forloeb.identity.application.AccountView;
import dk.forloeb.identity.application.AuditQuery;
import dk.forloeb.identity.application.AuditService;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.LogInService;
import dk.forloeb.identity.application.NewAccount;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 12);

    @Inject
    AccountService accounts;

    @Inject
    AuditService audits;

    @Inject
    AuditTrail auditTrail;

    @Inject
    LogInService logIns;

    @Inject
    SystemUser systemUser;

    @Inject
    Accounts stored;

    @Inject
    UserTransaction transaction;

    @Test
    void nobody_may_read_accounts() {
        assertThatThrownBy(() -> accounts.search(new AccountQuery(null, null, null, null), 0, 10))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("login-required"));
    }

    @Test
    void the_system_makes_an_account_that_opens_with_its_password() {
        NewAccount made = make();
        assertThat(logIns.logIn(username, made.password()).caller().accountId()).isEqualTo(made.id());
        assertThat(refusal(username, "forkert adgangskode")).isEqualTo("login-failed");
    }

    @Test
    void a_name_is_locked_after_five_failures_whether_or_not_there_is_such_an_account() {
        String password = make().password();
        for (String name : new String[] {username, "nobody" + username}) {
            for (int i = 0; i < 5; i++) {
                assertThat(refusal(name, "forkert adgangskode")).isEqualTo("login-failed");
            }
            assertThat(refusal(name, password)).isEqualTo("login-locked");
        }
    }

    @Test
    void finds_by_part_of_a_name_in_danish_order() {
        make();
        Page<AccountView> found = systemUser.asSystem(
                () -> accounts.search(new AccountQuery(username.substring(2), Role.TEACHER, true, "-name"), 0, 10));
        assertThat(found.items()).extracting(AccountView::username).containsExactly(username);
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void an_edit_raises_the_version_and_an_older_one_is_refused() {
        UUID id = make().id();
        AccountCommand command = new AccountCommand("Åse Ærø", "aase@kommune.dk", Role.MUNICIPAL_CONTACT, "0461", true);
        AccountView before = systemUser.asSystem(() -> accounts.get(id));
        AccountView after = systemUser.asSystem(() -> accounts.edit(id, before.version(), command));
        assertThat(after.displayName()).isEqualTo("Åse Ærø");
        assertThat(after.version()).isGreaterThan(before.version());
        assertThatThrownBy(() -> systemUser.asSystem(() -> accounts.edit(id, before.version(), command)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("stale-version"));
    }

    @Test
    void the_audit_trail_tells_what_the_system_did() {
        NewAccount made = make();
        AuditQuery query = new AuditQuery("system", null, "account", made.id().toString(), null, null);
        assertThat(systemUser.asSystem(() -> audits.search(query, 0, 10)).items())
                .hasSize(1)
                .allMatch(row -> row.action().equals("account.created"))
                .noneMatch(row -> row.detail().contains(made.password()));
    }

    @Test
    void the_audit_trail_refuses_to_stand_outside_the_change_it_tells_of() {
        assertThatThrownBy(() -> auditTrail.record("test.nothing", "test", "1", null))
                .isInstanceOf(TransactionalException.class);
    }

    /** Both have looked whether the name is free before either has stored it. */
    @Test
    void the_second_of_two_who_take_a_name_at_once_is_told_that_it_is_taken() throws Exception {
        store();
        assertThatThrownBy(this::store).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("username-taken");
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.CONFLICT);
        });
    }

    private void store() throws Exception {
        AccountDetails details = new AccountDetails("Ida Ås", null, Role.TEACHER, null, true);
        transaction.begin();
        try {
            stored.add(new UserAccount(Username.checked(username), details, "hash", Instant.EPOCH));
        } finally {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private NewAccount make() {
        AccountCommand command = new AccountCommand("Ida Ås", null, Role.TEACHER, null, true);
        return systemUser.asSystem(() -> accounts.create(username, command));
    }

    private String refusal(String name, String password) {
        try {
            logIns.logIn(name, password);
            return "none";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }
}
