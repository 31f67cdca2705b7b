package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.municipality.domain.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMunicipalities implements Municipalities {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Municipality> all() {
        return entityManager
                .createQuery(
                        "select distinct m from Municipality m left join fetch m.memberships order by m.sortKey, m.code",
                        Municipality.class)
                .getResultList();
    }

    @Override
    public Optional<Municipality> find(String code) {
        return Optional.ofNullable(entityManager.find(Municipality.class, code));
    }

    @Override
    public List<Region> regions() {
        return entityManager
                .createQuery("select r from Region r order by r.code", Region.class)
                .getResultList();
    }

    @Override
    public void put(Region region) {
        entityManager.merge(region);
        // JPA sees no association to a region, and would insert what refers to it first.
        entityManager.flush();
    }

    @Override
    public void put(Municipality municipality) {
        entityManager.merge(municipality);
    }
}
