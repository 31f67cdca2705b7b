package dk.forloeb.programme.persistence;

import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.programme.domain.LegalProvisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaLegalProvisions implements LegalProvisions {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<LegalProvision> all() {
        return entityManager
                .createQuery("select p from LegalProvision p order by p.sortKey", LegalProvision.class)
                .getResultList();
    }

    @Override
    public void put(LegalProvision provision) {
        entityManager.merge(provision);
        // A successor has to be there before what names it, and the order of inserts is not kept otherwise.
        entityManager.flush();
    }
}
