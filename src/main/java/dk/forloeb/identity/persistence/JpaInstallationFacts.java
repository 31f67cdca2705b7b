package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.InstallationFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaInstallationFacts implements InstallationFacts {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<String> get(String name) {
        return entityManager
                .createNativeQuery("SELECT content FROM installation WHERE name = ?1")
                .setParameter(1, name)
                .getResultStream()
                .map(String::valueOf)
                .findFirst();
    }

    @Override
    public void settle(String name, String content) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO installation (name, content) VALUES (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, content)
                .executeUpdate();
    }
}
