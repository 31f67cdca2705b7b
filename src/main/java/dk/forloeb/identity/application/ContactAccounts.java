package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.PasswordRules;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets the contact person whom a municipality named make an account, with a password of the person's own. For
 * capabilities that have proof of who it is, on behalf of the system: the account can be nothing but a municipal
 * contact's, of that municipality, under the person's own address, and never one that is there already.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ACCOUNTS)
public class ContactAccounts {

    @Inject
    Accounts accounts;

    @Inject
    AccountRegister register;

    /** Whether there is an account for this address, under it or under another user name. */
    public boolean exists(String email) {
        return accounts.named(email.toLowerCase(Locale.ROOT)).isPresent() || accounts.isAddressOfActive(email);
    }

    /**
     * Makes the account.
     *
     * @return the user name: the address in small letters
     * @throws DomainException INVALID at {@code newPassword} (see {@link PasswordRules}), {@code repeated}
     *     ({@code passwords-differ}) or {@code username}, for an address that cannot be one; CONFLICT
     *     {@code username-taken} at {@code username}
     */
    public String create(
            String name, String email, String municipality, @Nullable String password, @Nullable String repeated) {
        Username username = Username.checked(email);
        Violations violations = new Violations();
        String chosen = violations.check(() -> PasswordRules.checked("newPassword", password, username.text()));
        if (chosen != null && !chosen.equals(repeated)) {
            violations.add("repeated", "passwords-differ");
        }
        violations.refuseAny();
        AccountDetails details = AccountDetails.checked(name, email, Role.MUNICIPAL_CONTACT, municipality, true);
        return register.add(username, details, chosen).username();
    }
}
