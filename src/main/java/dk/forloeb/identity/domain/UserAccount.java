package dk.forloeb.identity.domain;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local account: who may log in, as what, and, for a municipal contact, for which municipality.
 *
 * <p>An account is never deleted, because the audit trail names it; it is deactivated.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

    @Id
    private String id;

    @Version
    private long version;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private @Nullable String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    private boolean active;

    @Column(name = "credentials_changed_at")
    private LocalDateTime credentialsChangedAt;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    /** @param passwordHash as made by {@link PasswordHasher}, never a password */
    public UserAccount(Username username, AccountDetails details, String passwordHash, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.username = username.text();
        changePassword(passwordHash, now);
        describe(details);
    }

    /** Replaces everything but the user name and the password. */
    public final void describe(AccountDetails details) {
        displayName = details.displayName();
        email = details.email();
        role = details.role();
        municipalityCode = details.municipality();
        active = details.active();
        sortKey = DanishText.sortKey(displayName);
        searchText = DanishText.searchKey(displayName + " " + username + " " + (email == null ? "" : email));
    }

    /** From now on every session and token that an earlier password opened is void. */
    public final void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        credentialsChangedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    /** Four-digit code; present for a municipal contact and only then. */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipalityCode);
    }

    public boolean isActive() {
        return active;
    }

    public boolean isActiveAdministrator() {
        return active && role == Role.ADMINISTRATOR;
    }

    /** Names the present password without telling it: a session goes on only as long as this stays the same. */
    public String credentialStamp() {
        return credentialsChangedAt.toString();
    }

    /** What the person may do and where, for the audit trail: the keys of texts, and the code of a municipality. */
    public String standing() {
        return AuditEntry.WORD + "role." + role
                + (municipalityCode == null ? "" : ", " + AuditEntry.MUNICIPALITY + municipalityCode)
                + (active ? "" : ", " + AuditEntry.WORD + "account.status.inactive");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserAccount account && account.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
