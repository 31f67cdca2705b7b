package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public Page<AuditEntry> search(Filter filter, int offset, int limit) {
        Map<String, Object> conditions = conditions(filter);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<Long> count = entityManager.createQuery("select count(e) from AuditEntry e" + where, Long.class);
        TypedQuery<AuditEntry> items = entityManager.createQuery(
                "select e from AuditEntry e" + where + " order by e.occurredAt desc, e.id", AuditEntry.class);
        int position = 1;
        for (Object parameter : conditions.values()) {
            count.setParameter(position, parameter);
            items.setParameter(position++, parameter);
        }
        return new Page<>(items.setFirstResult(offset).setMaxResults(limit).getResultList(), count.getSingleResult());
    }

    private static Map<String, Object> conditions(Filter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "e.actor = ?", filter.actor());
        put(conditions, "e.action = ?", filter.action());
        put(conditions, "e.subjectType = ?", filter.subjectType());
        put(conditions, "e.subjectId = ?", filter.subjectId());
        put(conditions, "e.occurredAt >= ?", stored(filter.from()));
        put(conditions, "e.occurredAt < ?", stored(filter.before()));
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object parameter) {
        if (parameter != null) {
            conditions.put(condition + (conditions.size() + 1), parameter);
        }
    }

    private static @Nullable LocalDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
