package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.PasswordHasher;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.platform.Configuration;
import dk.forloeb.platform.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The four accounts of a demonstration, which share one password: that of {@code FORLOEB_DEMO_PASSWORD}, or one drawn at
 * the first start. The drawn one lies in the data directory, readable by its owner alone, so that every start can print
 * it. Each start gives the four accounts the password that then counts, whatever somebody changed it to.
 */
@ApplicationScoped
public class DemoAccounts {

    /** The municipality of {@code kontakt}: Odense, one of the ten made up for the demonstration's 2023 programme. */
    public static final String MUNICIPALITY = "0461";

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class.getName());
    private static final Map<String, AccountDetails> PEOPLE = people();

    @Inject
    Installation installation;

    @Inject
    Configuration configuration;

    @Inject
    DemoPasswordFile passwordFile;

    @Inject
    Accounts accounts;

    @Inject
    AccountRegister register;

    @Inject
    PasswordChange passwordChange;

    @Inject
    PasswordHasher hasher;

    @Inject
    SystemUser systemUser;

    @Transactional
    void make(@Observes @Priority(200) DatabaseReady ready) {
        if (installation.active()) {
            Optional<String> configured = configuration.demonstrationPassword().filter(text -> !text.isBlank());
            String password = configured.orElseGet(passwordFile::password);
            systemUser.asSystem(() -> give(password));
            LOG.log(Level.INFO, "Demonstration: log in as {0} with the password {1}", new Object[] {
                String.join(", ", PEOPLE.keySet()),
                configured.map(set -> "of FORLOEB_DEMO_PASSWORD").orElse(password)
            });
        }
    }

    /** Hashing is slow on purpose, and the start waits for it: what one password needs is hashed and compared once. */
    private void give(String password) {
        Map<String, Boolean> matches = new HashMap<>();
        String hash = null;
        for (Map.Entry<String, AccountDetails> person : PEOPLE.entrySet()) {
            Optional<UserAccount> known = accounts.named(person.getKey());
            boolean good = known.map(UserAccount::passwordHash)
                    .map(old -> matches.computeIfAbsent(old, it -> hasher.matches(password, it)))
                    .orElse(false);
            if (!good) {
                hash = hash == null ? hasher.hash(password) : hash;
                giveHash(person.getKey(), person.getValue(), known, hash);
            }
        }
    }

    private void giveHash(String username, AccountDetails details, Optional<UserAccount> known, String hash) {
        if (known.isEmpty()) {
            register.addHashed(new Username(username), details, hash);
        } else {
            passwordChange.applyHashed(known.get().id(), hash, "account.password-reset");
        }
    }

    private static Map<String, AccountDetails> people() {
        Map<String, AccountDetails> people = new LinkedHashMap<>();
        people.put("admin", new AccountDetails("Asta Aagaard", null, Role.ADMINISTRATOR, null, true));
        people.put("koordinator", new AccountDetails("Karen Østergård", null, Role.COORDINATOR, null, true));
        people.put("underviser", new AccountDetails("Ulrik Sønderby", null, Role.TEACHER, null, true));
        people.put("kontakt", new AccountDetails("Kim Lærke", null, Role.MUNICIPAL_CONTACT, MUNICIPALITY, true));
        return people;
    }
}
