package dk.forloeb.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What is kept of a token that a program logs in with: its hash, whose it is, and until when it is good. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    public ApiToken(String tokenHash, UUID accountId, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.accountId = accountId.toString();
        this.createdAt = LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC);
        this.expiresAt = LocalDateTime.ofInstant(expiresAt, ZoneOffset.UTC);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiToken token && token.tokenHash.equals(tokenHash);
    }

    @Override
    public int hashCode() {
        return tokenHash.hashCode();
    }
}
