package dk.forloeb.programme.persistence;

import dk.forloeb.programme.domain.Initiative;
import dk.forloeb.programme.domain.InitiativeQuery;
import dk.forloeb.programme.domain.Initiatives;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaInitiatives implements Initiatives {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<Initiative> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Initiative.class, id.toString()));
    }

    @Override
    public Page<Initiative> search(InitiativeQuery query, int offset, int limit) {
        Condition condition = new Condition()
                .words("i", query.text())
                .and("i.kind = :kind", "kind", query.kind())
                .and("i.leadAuthority = :lead", "lead", query.leadAuthority());
        String from = " from Initiative i" + condition.where();
        long total = condition
                .fill(entityManager.createQuery("select count(i)" + from, Long.class))
                .getSingleResult();
        List<Initiative> items = condition
                .fill(entityManager.createQuery(
                        "select i" + from + " order by " + order(query) + ", i.sortKey, i.id", Initiative.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(items, total);
    }

    /** Empty values go last either way. */
    private static String order(InitiativeQuery query) {
        String direction = query.descending() ? " desc" : "";
        return switch (query.sort()) {
            case TITLE -> "i.sortKey" + direction;
            case KIND -> "i.kind" + direction;
            case START -> "case when i.startsOn is null then 1 else 0 end, i.startsOn" + direction;
        };
    }

    @Override
    public List<Initiative> all() {
        return entityManager
                .createQuery("select i from Initiative i order by i.sortKey, i.id", Initiative.class)
                .getResultList();
    }

    @Override
    public void add(Initiative initiative) {
        entityManager.persist(initiative);
        entityManager.flush();
    }

    @Override
    public void changed(Initiative initiative) {
        entityManager.lock(initiative, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }
}
