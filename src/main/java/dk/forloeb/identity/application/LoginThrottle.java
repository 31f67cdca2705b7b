package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.LoginAttempts;
import dk.forloeb.identity.domain.LoginAttempts.Failures;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down: after {@value #LIMIT} failures in a row a name is locked for ten minutes. Counts by name whether
 * or not an account has it, so that a lock tells nobody which accounts there are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LoginThrottle {

    static final int LIMIT = 5;

    /** How long a lock lasts, and after what time without a failure counting begins anew. */
    static final Duration LOCK = Duration.ofMinutes(10);

    @Inject
    LoginAttempts attempts;

    @Inject
    Clock clock;

    /** @throws DomainException UNAUTHENTICATED {@code login-locked} with the minutes left, rounded up */
    void requireUnlocked(String username) {
        Instant now = clock.instant();
        attempts.of(Secrets.hash(username))
                .filter(failures -> failures.count() >= LIMIT)
                .map(failures -> Duration.between(now, failures.last().plus(LOCK)))
                .filter(left -> !left.isNegative() && !left.isZero())
                .ifPresent(left -> {
                    throw DomainException.unauthenticated(
                            "login-locked", left.plusSeconds(59).toMinutes());
                });
    }

    /** Counts a failure; true if the name is locked from now on. */
    boolean failed(String username) {
        Instant now = clock.instant();
        attempts.forgetBefore(now.minus(LOCK));
        Failures failures = attempts.fail(Secrets.hash(username), now, now.minus(LOCK));
        return failures.count() >= LIMIT;
    }

    void succeeded(String username) {
        String name = Secrets.hash(username);
        if (attempts.of(name).isPresent()) {
            attempts.forget(name);
        }
    }
}
