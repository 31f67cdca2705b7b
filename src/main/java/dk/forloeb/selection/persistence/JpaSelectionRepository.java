package dk.forloeb.selection.persistence;

import dk.forloeb.platform.Failures;
import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionRepository;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Dependent
class JpaSelectionRepository implements SelectionRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Selection selection) {
        em.persist(selection);
    }

    @Override
    public void remove(Selection selection) {
        em.remove(selection);
    }

    @Override
    public Optional<Selection> find(UUID id) {
        return Optional.ofNullable(em.find(Selection.class, id));
    }

    @Override
    public Page<Selection> search(@Nullable UUID programmeId, int offset, int limit) {
        String condition = programmeId == null ? "" : " WHERE s.programmeId = :programme";
        List<Selection> items = bound(
                        em.createQuery(
                                "SELECT s FROM Selection s" + condition + " ORDER BY s.createdAt DESC, s.id",
                                Selection.class),
                        programmeId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        long total = bound(em.createQuery("SELECT COUNT(s) FROM Selection s" + condition, Long.class), programmeId)
                .getSingleResult();
        return new Page<>(items, total);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, @Nullable UUID programmeId) {
        return programmeId == null ? query : query.setParameter("programme", programmeId);
    }

    @Override
    public Optional<Selection> confirmed(UUID programmeId) {
        return em.createQuery(
                        "SELECT s FROM Selection s WHERE s.programmeId = :programme AND s.confirmedNumber IS NOT NULL"
                                + " ORDER BY s.confirmedNumber DESC",
                        Selection.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<UUID, Integer> confirmedNumbers(Collection<UUID> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT s.programmeId, MAX(s.confirmedNumber) FROM Selection s"
                                        + " WHERE s.programmeId IN :programmes AND s.confirmedNumber IS NOT NULL"
                                        + " GROUP BY s.programmeId",
                                Object[].class)
                        .setParameter("programmes", programmeIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused)
                    ? DomainException.conflict("selection-confirmed-meanwhile")
                    : refused;
        }
    }
}
