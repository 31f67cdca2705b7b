package dk.forloeb.participation.persistence;

import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.EnrolmentStep;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
class JpaParticipantRepository implements ParticipantRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Participant participant) {
        em.persist(participant);
    }

    @Override
    public void remove(Participant participant) {
        em.createQuery("DELETE FROM EnrolmentStep s WHERE s.participantId = :participant")
                .setParameter("participant", participant.id())
                .executeUpdate();
        em.remove(participant);
    }

    @Override
    public Optional<Participant> find(UUID id) {
        return Optional.ofNullable(em.find(Participant.class, id));
    }

    @Override
    public Optional<Participant> withLink(UUID linkId) {
        return em.createQuery("SELECT p FROM Participant p WHERE p.linkId = :link", Participant.class)
                .setParameter("link", linkId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Participant> withEmail(UUID programmeId, String emailKey) {
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.programmeId = :programme AND p.emailKey = :key",
                        Participant.class)
                .setParameter("programme", programmeId)
                .setParameter("key", emailKey)
                .getResultList();
    }

    @Override
    public List<Participant> withEmails(UUID programmeId, Collection<String> emailKeys) {
        if (emailKeys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.programmeId = :programme AND p.emailKey IN :keys",
                        Participant.class)
                .setParameter("programme", programmeId)
                .setParameter("keys", emailKeys)
                .getResultList();
    }

    @Override
    public List<Participant> sharingAddress(UUID programmeId) {
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.programmeId = :programme AND p.status <> :cancelled"
                                + " AND EXISTS (SELECT o FROM Participant o WHERE o.programmeId = p.programmeId"
                                + " AND o.emailKey = p.emailKey AND o.id <> p.id AND o.status <> :cancelled)",
                        Participant.class)
                .setParameter("programme", programmeId)
                .setParameter("cancelled", EnrolmentStatus.CANCELLED)
                .getResultList();
    }

    @Override
    public List<Participant> comingWithEmail(String emailKey) {
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.emailKey = :key AND p.status <> :cancelled",
                        Participant.class)
                .setParameter("key", emailKey)
                .setParameter("cancelled", EnrolmentStatus.CANCELLED)
                .getResultList();
    }

    @Override
    public List<Participant> cancelledBefore(Instant moment, int limit) {
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.status = :cancelled AND p.statusSince < :moment"
                                + " ORDER BY p.statusSince",
                        Participant.class)
                .setParameter("cancelled", EnrolmentStatus.CANCELLED)
                .setParameter("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Participant> enrolledIn(UUID programmeId) {
        return em.createQuery(
                        "SELECT p FROM Participant p WHERE p.programmeId = :programme AND p.status = :enrolled",
                        Participant.class)
                .setParameter("programme", programmeId)
                .setParameter("enrolled", EnrolmentStatus.ENROLLED)
                .getResultList();
    }

    @Override
    public List<Participant> withIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT p FROM Participant p WHERE p.id IN :ids", Participant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Participant> ofParticipation(UUID participationId) {
        return em.createQuery("SELECT p FROM Participant p WHERE p.participationId = :participation", Participant.class)
                .setParameter("participation", participationId)
                .getResultList();
    }

    @Override
    public Map<EnrolmentStatus, Map<String, Long>> countsByMunicipality(UUID programmeId) {
        return em.createQuery(
                        "SELECT p.status, p.municipalityCode, COUNT(p) FROM Participant p WHERE p.programmeId = :programme"
                                + " GROUP BY p.status, p.municipalityCode",
                        Object[].class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (EnrolmentStatus) row[0],
                        Collectors.toMap(row -> (String) row[1], row -> (Long) row[2])));
    }

    @Override
    public Optional<Participant> firstWaiting(UUID programmeId, Set<String> exceptMunicipalities) {
        String others = exceptMunicipalities.isEmpty() ? "" : " AND p.municipalityCode NOT IN :others";
        TypedQuery<Participant> query = em.createQuery(
                        "SELECT p FROM Participant p WHERE p.programmeId = :programme AND p.status = :waiting" + others
                                + " ORDER BY p.queueNumber",
                        Participant.class)
                .setParameter("programme", programmeId)
                .setParameter("waiting", EnrolmentStatus.WAITING)
                .setMaxResults(1);
        if (!exceptMunicipalities.isEmpty()) {
            query.setParameter("others", exceptMunicipalities);
        }
        return query.getResultStream().findFirst();
    }

    @Override
    public long waitingBefore(UUID programmeId, long queueNumber) {
        return em.createQuery(
                        "SELECT COUNT(p) FROM Participant p WHERE p.programmeId = :programme AND p.status = :waiting"
                                + " AND p.queueNumber < :number",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("waiting", EnrolmentStatus.WAITING)
                .setParameter("number", queueNumber)
                .getSingleResult();
    }

    @Override
    public List<Long> waitingNumbers(UUID programmeId) {
        return em.createQuery(
                        "SELECT p.queueNumber FROM Participant p WHERE p.programmeId = :programme"
                                + " AND p.status = :waiting ORDER BY p.queueNumber",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("waiting", EnrolmentStatus.WAITING)
                .getResultList();
    }

    @Override
    public long lastQueueNumber(UUID programmeId) {
        Long last = em.createQuery(
                        "SELECT MAX(p.queueNumber) FROM Participant p WHERE p.programmeId = :programme", Long.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public void add(EnrolmentStep step) {
        em.persist(step);
    }

    @Override
    public List<EnrolmentStep> stepsOf(UUID participantId) {
        return em.createQuery(
                        "SELECT s FROM EnrolmentStep s WHERE s.participantId = :participant ORDER BY s.happenedAt",
                        EnrolmentStep.class)
                .setParameter("participant", participantId)
                .getResultList();
    }

    @Override
    public Page<Participant> search(ParticipantFilter filter) {
        return new ParticipantSearch(em, filter).page();
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused)
                    ? DomainException.conflictAt("email", "participant-email-taken")
                    : refused;
        }
    }
}
