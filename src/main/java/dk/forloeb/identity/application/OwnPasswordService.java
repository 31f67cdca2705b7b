package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.PasswordRules;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people change the password of their own account. */
@ApplicationScoped
@RequiresPermission({})
public class OwnPasswordService {

    @Inject
    Credentials credentials;

    @Inject
    PasswordChange passwordChange;

    @Inject
    CurrentUser currentUser;

    /**
     * Changes the password of the person who is logged in. Everything that the old one opened elsewhere ends; the log-in
     * returned is what the present session goes on with.
     *
     * @throws DomainException INVALID at {@code newPassword} (see {@link PasswordRules}), {@code repeated}
     *     ({@code passwords-differ}) or {@code currentPassword} ({@code password-wrong}); UNAUTHENTICATED
     *     {@code login-locked} after too many wrong ones
     */
    public LogIn change(@Nullable String currentPassword, @Nullable String newPassword, @Nullable String repeated) {
        UUID account = currentUser.accountId().orElseThrow(() -> DomainException.forbidden("no-account"));
        Violations violations = new Violations();
        String password =
                violations.check(() -> PasswordRules.checked("newPassword", newPassword, currentUser.username()));
        if (password != null && !password.equals(repeated)) {
            violations.add("repeated", "passwords-differ");
        }
        violations.refuseAny();
        requireCurrent(currentPassword);
        return LogInService.of(passwordChange.apply(account, String.valueOf(password), "account.password-changed"));
    }

    private void requireCurrent(@Nullable String password) {
        try {
            credentials.checked(currentUser.username(), password);
        } catch (DomainException refusal) {
            if (refusal.code().equals("login-failed")) {
                throw DomainException.invalid("currentPassword", "password-wrong");
            }
            throw DomainException.rule(refusal.code(), refusal.args().toArray());
        }
    }
}
