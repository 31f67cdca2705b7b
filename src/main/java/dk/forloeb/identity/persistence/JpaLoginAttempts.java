package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.LoginAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Plain SQL, since counting up or beginning anew has to be one atomic statement. */
@ApplicationScoped
class JpaLoginAttempts implements LoginAttempts {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<Failures> of(String nameHash) {
        return entityManager
                .createNativeQuery("SELECT failures, last_failed_at FROM login_attempt WHERE name_hash = ?1")
                .setParameter(1, nameHash)
                .getResultStream()
                .map(row -> failures((Object[]) row))
                .findFirst();
    }

    @Override
    public Failures fail(String nameHash, Instant now, Instant countedFrom) {
        entityManager
                .createNativeQuery("INSERT INTO login_attempt (name_hash, failures, last_failed_at) VALUES (?1, 1, ?2)"
                        + " ON DUPLICATE KEY UPDATE"
                        + " failures = CASE WHEN last_failed_at < ?3 THEN 1 ELSE failures + 1 END,"
                        + " last_failed_at = VALUES(last_failed_at)")
                .setParameter(1, nameHash)
                .setParameter(2, utc(now))
                .setParameter(3, utc(countedFrom))
                .executeUpdate();
        return of(nameHash).orElseThrow();
    }

    @Override
    public void forget(String nameHash) {
        entityManager
                .createNativeQuery("DELETE FROM login_attempt WHERE name_hash = ?1")
                .setParameter(1, nameHash)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant countedFrom) {
        entityManager
                .createNativeQuery("DELETE FROM login_attempt WHERE last_failed_at < ?1")
                .setParameter(1, utc(countedFrom))
                .executeUpdate();
    }

    private static Failures failures(Object[] row) {
        LocalDateTime last = row[1] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[1];
        return new Failures(((Number) row[0]).intValue(), last.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
