package dk.forloeb.identity.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Failed log-ins in a row, by the hash of the name that was tried, whether or not there is such an account.
 */
public interface LoginAttempts {

    Optional<Failures> of(String nameHash);

    /** One more failure, which is the first again if the last one lies before {@code countedFrom}. */
    Failures fail(String nameHash, Instant now, Instant countedFrom);

    void forget(String nameHash);

    /** Takes away what no longer counts. */
    void forgetBefore(Instant countedFrom);

    /** How many failures in a row, and when the last one was. */
    record Failures(int count, Instant last) {}
}
