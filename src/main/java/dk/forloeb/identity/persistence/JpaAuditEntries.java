package dk.forloeb.identity.persistence;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
        return new Conditions()
                .and("e.actor =", filter.actor())
                .and("e.action =", filter.action())
                .and("e.subjectType =", filter.subjectType())
                .and("e.subjectId =", filter.subjectId())
                .and("e.occurredAt >=", stored(filter.from()))
                .and("e.occurredAt <", stored(filter.before()))
                .page(entityManager, AuditEntry.class, "e.occurredAt desc, e.id", offset, limit);
    }

    @Override
    public List<String> subjectTypes() {
        return entityManager
                .createQuery("select distinct e.subjectType from AuditEntry e order by e.subjectType", String.class)
                .getResultList();
    }

    private static @Nullable LocalDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
