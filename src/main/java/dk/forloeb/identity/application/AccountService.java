package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.ApiTokens;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the installation, for its administrators. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ACCOUNTS)
public class AccountService {

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    AccountRegister register;

    @Inject
    PasswordChange passwordChange;

    @Inject
    MunicipalityNames municipalityNames;

    @Inject
    AuditTrail auditTrail;

    @Inject
    CurrentUser currentUser;

    /** The accounts asked for, in Danish order of the names unless another is asked for. */
    public Page<AccountView> search(AccountQuery query, int offset, int limit) {
        Page<UserAccount> page = accounts.search(query.filter(), offset, limit);
        return new Page<>(page.items().stream().map(AccountView::of).toList(), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code account-not-found} */
    public AccountView get(UUID id) {
        return AccountView.of(existing(id));
    }

    /** What a municipal contact can be tied to: four-digit code → name. */
    public Map<String, String> municipalities() {
        return municipalityNames.byCode();
    }

    /**
     * Makes an account with a password drawn at random, which is told this once.
     *
     * @throws DomainException INVALID at the fields; CONFLICT {@code username-taken} at {@code username}
     */
    public NewAccount create(@Nullable String username, AccountCommand command) {
        Violations violations = new Violations();
        Username name = violations.check(() -> Username.checked(username));
        AccountDetails details = violations.check(() -> checked(command));
        violations.refuseAny();
        String password = Secrets.password();
        UserAccount account = register.add(Objects.requireNonNull(name), Objects.requireNonNull(details), password);
        return new NewAccount(account.id(), account.username(), password);
    }

    /**
     * Changes an account. A deactivated person is out at once, with every session and token.
     *
     * @param version what the change was made from
     * @throws DomainException STALE {@code stale-version}; INVALID at the fields; CONFLICT {@code own-account} if
     *     administrators would shut themselves out, {@code last-administrator} if nobody would be left
     */
    public AccountView edit(UUID id, long version, AccountCommand command) {
        UserAccount account = existing(id);
        if (account.version() != version) {
            throw DomainException.stale("stale-version");
        }
        AccountDetails details = checked(command);
        String before = account.standing();
        requireAdministratorLeft(account, details);
        account.describe(details);
        if (!details.active()) {
            tokens.removeOf(id);
        }
        auditTrail.record("account.edited", "account", id, account.username(), before, account.standing());
        accounts.flush();
        return AccountView.of(account);
    }

    /** Gives the account a password drawn at random, which is told this once, and ends its sessions and tokens. */
    public NewAccount resetPassword(UUID id) {
        String password = Secrets.password();
        UserAccount account = passwordChange.apply(id, password, "account.password-reset");
        return new NewAccount(id, account.username(), password);
    }

    private AccountDetails checked(AccountCommand command) {
        AccountDetails details = command.checked();
        if (details.municipality() != null && !municipalities().containsKey(details.municipality())) {
            throw DomainException.invalid("municipality", "municipality-unknown");
        }
        return details;
    }

    private void requireAdministratorLeft(UserAccount account, AccountDetails details) {
        boolean staysAdministrator = details.active() && details.role() == account.role();
        if (!account.isActiveAdministrator() || staysAdministrator) {
            return;
        }
        if (currentUser.accountId().filter(account.id()::equals).isPresent()) {
            throw DomainException.conflict("own-account");
        }
        if (accounts.heldActiveAdministrators().stream().allMatch(account::equals)) {
            throw DomainException.conflict("last-administrator");
        }
    }

    private UserAccount existing(UUID id) {
        return accounts.find(id).orElseThrow(() -> DomainException.notFound("account-not-found"));
    }
}
