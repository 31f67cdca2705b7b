package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.AccountDetails;
import dk.forloeb.identity.domain.Accounts;
import dk.forloeb.identity.domain.ApiToken;
import dk.forloeb.identity.domain.ApiTokens;
import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import dk.forloeb.identity.domain.LoginAttempts;
import dk.forloeb.identity.domain.PasswordHasher;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.identity.domain.UserAccount;
import dk.forloeb.identity.domain.Username;
import dk.forloeb.shared.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accounts of an installation in memory, a clock that is set by hand, and hashes that cost nothing. */
final class World extends Clock implements Accounts, LoginAttempts, ApiTokens, AuditEntries, PasswordHasher {

    final List<UserAccount> accounts = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<UUID> tokensRemovedOf = new ArrayList<>();
    final CurrentUser currentUser = new CurrentUser();
    private final Map<String, Failures> failures = new HashMap<>();
    private Instant now = Instant.parse("2027-03-05T08:30:00Z");

    UserAccount account(String username, Role role) {
        String municipality = role == Role.MUNICIPAL_CONTACT ? "0461" : null;
        AccountDetails details = AccountDetails.checked("Ida", null, role, municipality, true);
        UserAccount account = new UserAccount(Username.checked(username), details, hash("rigtig adgangskode"), now);
        accounts.add(account);
        return account;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    AuditTrail auditTrail() {
        AuditTrail trail = new AuditTrail();
        trail.clock = this;
        trail.currentUser = currentUser;
        trail.entries = this;
        return trail;
    }

    Credentials credentials() {
        LoginThrottle throttle = new LoginThrottle();
        throttle.attempts = this;
        throttle.clock = this;
        Credentials credentials = new Credentials();
        credentials.accounts = this;
        credentials.hasher = this;
        credentials.throttle = throttle;
        return credentials;
    }

    PasswordChange passwordChange() {
        PasswordChange change = new PasswordChange();
        change.accounts = this;
        change.tokens = this;
        change.hasher = this;
        change.auditTrail = auditTrail();
        change.clock = this;
        return change;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public String hash(String password) {
        return "hashed " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash);
    }

    @Override
    public void add(UserAccount account) {
        accounts.add(account);
    }

    @Override
    public Optional<UserAccount> find(UUID id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<UserAccount> named(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    @Override
    public boolean isAddressOfActive(String email) {
        return accounts.stream()
                .anyMatch(account -> account.isActive()
                        && account.email().filter(email::equalsIgnoreCase).isPresent());
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public List<UserAccount> heldActiveAdministrators() {
        return accounts.stream().filter(UserAccount::isActiveAdministrator).toList();
    }

    @Override
    public Page<UserAccount> search(Accounts.Filter filter, int offset, int limit) {
        return new Page<>(accounts, accounts.size());
    }

    @Override
    public void flush() {}

    @Override
    public Optional<Failures> of(String nameHash) {
        return Optional.ofNullable(failures.get(nameHash));
    }

    @Override
    public Failures fail(String nameHash, Instant at, Instant countedFrom) {
        Failures before = failures.get(nameHash);
        boolean anew = before == null || before.last().isBefore(countedFrom);
        failures.put(nameHash, new Failures(anew ? 1 : before.count() + 1, at));
        return failures.get(nameHash);
    }

    @Override
    public void forget(String nameHash) {
        failures.remove(nameHash);
    }

    @Override
    public void forgetBefore(Instant countedFrom) {
        failures.values().removeIf(failure -> failure.last().isBefore(countedFrom));
    }

    @Override
    public void add(ApiToken token) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UserAccount> activeOwner(String tokenHash, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String tokenHash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeOf(UUID accountId) {
        tokensRemovedOf.add(accountId);
    }

    @Override
    public void removeExpired(Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(AuditEntry entry) {
        audit.add(entry);
    }

    @Override
    public Page<AuditEntry> search(AuditEntries.Filter filter, int offset, int limit) {
        return new Page<>(audit, audit.size());
    }

    @Override
    public List<String> subjectTypes() {
        return List.of();
    }
}
