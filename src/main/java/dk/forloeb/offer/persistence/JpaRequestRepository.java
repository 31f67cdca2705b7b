package dk.forloeb.offer.persistence;

import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestEntry;
import dk.forloeb.offer.domain.RequestFilter;
import dk.forloeb.offer.domain.RequestRepository;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaRequestRepository implements RequestRepository {

    private static final List<RequestState> OPEN =
            Arrays.stream(RequestState.values()).filter(RequestState::isOpen).toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ProgrammeRequest request) {
        em.persist(request);
    }

    @Override
    public void add(RequestEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<ProgrammeRequest> find(UUID id) {
        return Optional.ofNullable(em.find(ProgrammeRequest.class, id));
    }

    @Override
    public Page<ProgrammeRequest> search(RequestFilter filter, int offset, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.state() != null) {
            conditions.add("r.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.openOnly()) {
            conditions.add("r.state IN :open");
            parameters.put("open", OPEN);
        }
        for (String word : DanishText.searchWords(filter.text())) {
            String name = "word" + parameters.size();
            conditions.add("r.searchText LIKE :" + name);
            parameters.put(name, "%" + word + "%");
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        long total = query("SELECT COUNT(r) FROM ProgrammeRequest r" + where, Long.class, parameters)
                .getSingleResult();
        List<ProgrammeRequest> items = query(
                        "SELECT r FROM ProgrammeRequest r" + where + " ORDER BY r.receivedAt DESC, r.id",
                        ProgrammeRequest.class,
                        parameters)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(items, total);
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> query = em.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public List<RequestEntry> entries(UUID requestId) {
        return em.createQuery(
                        "SELECT e FROM RequestEntry e WHERE e.requestId = :request ORDER BY e.occurredAt",
                        RequestEntry.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    @Override
    public long receivedSince(Instant moment) {
        return em.createQuery("SELECT COUNT(r) FROM ProgrammeRequest r WHERE r.receivedAt > :moment", Long.class)
                .setParameter("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getSingleResult();
    }

    @Override
    public long receivedSince(Instant moment, String email) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM ProgrammeRequest r WHERE r.receivedAt > :moment"
                                + " AND LOWER(r.contactEmail) = LOWER(:email)",
                        Long.class)
                .setParameter("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .setParameter("email", email)
                .getSingleResult();
    }

    @Override
    public List<ProgrammeRequest> unforgotten(Instant before) {
        return em.createQuery(
                        "SELECT r FROM ProgrammeRequest r WHERE r.contactEmail IS NOT NULL AND r.state NOT IN :open"
                                + " AND r.changedAt < :moment",
                        ProgrammeRequest.class)
                .setParameter("open", OPEN)
                .setParameter("moment", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    public void forgetActors(UUID requestId) {
        em.createQuery("UPDATE RequestEntry e SET e.actor = '' WHERE e.requestId = :request AND e.state IN :own")
                .setParameter("request", requestId)
                .setParameter("own", List.of(RequestState.RECEIVED, RequestState.WITHDRAWN))
                .executeUpdate();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
