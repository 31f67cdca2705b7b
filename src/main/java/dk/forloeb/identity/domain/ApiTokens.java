package dk.forloeb.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where tokens are kept. */
public interface ApiTokens {

    void add(ApiToken token);

    /** The active account whose token this is, if the token is still good at {@code now}. */
    Optional<UserAccount> activeOwner(String tokenHash, Instant now);

    void remove(String tokenHash);

    void removeOf(UUID accountId);

    void removeExpired(Instant now);
}
