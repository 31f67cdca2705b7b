package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.ApiToken;
import dk.forloeb.identity.domain.ApiTokens;
import dk.forloeb.identity.domain.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaApiTokens implements ApiTokens {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public void add(ApiToken token) {
        entityManager.persist(token);
    }

    @Override
    public Optional<UserAccount> activeOwner(String tokenHash, Instant now) {
        return entityManager
                .createQuery(
                        "select a from UserAccount a, ApiToken t where t.accountId = a.id and a.active = true"
                                + " and t.tokenHash = :hash and t.expiresAt > :now",
                        UserAccount.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", utc(now))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(String tokenHash) {
        delete("t.tokenHash = :value", tokenHash);
    }

    @Override
    public void removeOf(UUID accountId) {
        delete("t.accountId = :value", accountId.toString());
    }

    @Override
    public void removeExpired(Instant now) {
        delete("t.expiresAt <= :value", utc(now));
    }

    private void delete(String condition, Object parameter) {
        entityManager
                .createQuery("delete from ApiToken t where " + condition)
                .setParameter("value", parameter)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
