package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.PasswordRules;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.platform.Configuration;
import dk.forloeb.platform.DatabaseReady;
import dk.forloeb.platform.StartRefusal;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the first administrator of a new installation from its configuration. */
@ApplicationScoped
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
    private static final String NOBODY =
            "There is no account yet, so nobody can log in. Set FORLOEB_ADMIN_USER and FORLOEB_ADMIN_PASSWORD to make"
                    + " the first administrator, and start again.";

    @Inject
    Installation installation;

    @Inject
    Configuration configuration;

    @Inject
    Accounts accounts;

    @Inject
    AccountRegister register;

    @Inject
    SystemUser systemUser;

    /** @throws StartRefusal if the configured user name cannot be one, or its password is too weak */
    @Transactional
    void make(@Observes @Priority(200) DatabaseReady ready) {
        if (installation.active() || !accounts.isEmpty()) {
            return;
        }
        String username = configuration.administratorUser().orElse("");
        String password = configuration.administratorPassword().orElse("");
        if (username.isBlank() || password.isBlank()) {
            LOG.warning(NOBODY);
        } else {
            systemUser.asSystem(() -> makeAdministrator(username, password));
        }
    }

    private void makeAdministrator(String username, String password) {
        AccountDetails details = new AccountDetails("Administrator", null, Role.ADMINISTRATOR, null, true);
        Username name = usable(username);
        register.add(name, details, strong(password, name));
        LOG.log(Level.INFO, "Made the first administrator, {0}", name.text());
    }

    private static Username usable(String username) {
        try {
            return Username.checked(username);
        } catch (DomainException refusal) {
            throw new StartRefusal(
                    "FORLOEB_ADMIN_USER must be 2 to 60 of a-z, 0-9 and . - _ @ +, beginning with a letter or digit");
        }
    }

    /** The rules of every other password: this account may do everything. */
    static String strong(String password, Username name) {
        try {
            return PasswordRules.checked("FORLOEB_ADMIN_PASSWORD", password, name.text());
        } catch (DomainException weak) {
            throw new StartRefusal("FORLOEB_ADMIN_PASSWORD is too weak. "
                    + Texts.error(Texts.ENGLISH, weak.violations().get(0)));
        }
    }
}
