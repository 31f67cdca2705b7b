package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.ApiToken;
import dk.forloeb.identity.domain.ApiTokens;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The tokens by which programs log in. A token ends with its time, its account, or its account's password. */
@ApplicationScoped
public class TokenService {

    /** How long a token is good. */
    static final Duration LIFETIME = Duration.ofHours(12);

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A new token for the person who is logged in. */
    @Transactional
    @RequiresPermission({})
    public IssuedToken issue() {
        UUID account = currentUser.accountId().orElseThrow(() -> DomainException.forbidden("no-account"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        IssuedToken issued = new IssuedToken(Secrets.token(), now.plus(LIFETIME));
        tokens.removeExpired(now);
        tokens.add(new ApiToken(Secrets.hash(issued.token()), account, now, issued.expiresAt()));
        return issued;
    }

    /** The person whose token this is; empty if it is unknown or over, or the account no longer active. */
    @OpenToAll(because = "the token given is the permission")
    public Optional<Caller> owner(String token) {
        return tokens.activeOwner(Secrets.hash(token), clock.instant()).map(Caller::of);
    }

    /** Ends a token before its time; nothing happens to one that is over already. */
    @Transactional
    @RequiresPermission({})
    public void revoke(String token) {
        tokens.remove(Secrets.hash(token));
    }
}
