package dk.forloeb.teaching.persistence;

import dk.forloeb.shared.Page;
import dk.forloeb.teaching.domain.TeachingDay;
import dk.forloeb.teaching.domain.TeachingDayFilter;
import dk.forloeb.teaching.domain.TeachingDayRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaTeachingDayRepository implements TeachingDayRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(TeachingDay day) {
        em.persist(day);
    }

    @Override
    public Optional<TeachingDay> find(UUID id) {
        return Optional.ofNullable(em.find(TeachingDay.class, id));
    }

    @Override
    public Page<TeachingDay> search(TeachingDayFilter filter) {
        if (filter.programmes() != null && filter.programmes().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        StringBuilder conditions = new StringBuilder(" WHERE 1 = 1");
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.programmes() != null) {
            conditions.append(" AND d.programmeId IN :programmes");
            parameters.put("programmes", filter.programmes());
        }
        if (filter.from() != null) {
            conditions.append(" AND d.time.end > :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.append(" AND d.time.start < :to");
            parameters.put("to", filter.to());
        }
        String direction = filter.descending() ? " DESC" : "";
        List<TeachingDay> items = query(
                        "SELECT d FROM TeachingDay d" + conditions + " ORDER BY d.time.start" + direction + ", d.id",
                        TeachingDay.class,
                        parameters)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList();
        long total = query("SELECT COUNT(d) FROM TeachingDay d" + conditions, Long.class, parameters)
                .getSingleResult();
        return new Page<>(items, total);
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> query = em.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public void flush() {
        em.flush();
    }
}
