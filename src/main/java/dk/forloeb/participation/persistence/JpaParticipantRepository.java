package dk.forloeb.participation.persistence;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        em.remove(participant);
    }

    @Override
    public Optional<Participant> find(UUID id) {
        return Optional.ofNullable(em.find(Participant.class, id));
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
    public List<Participant> ofProgramme(UUID programmeId) {
        return em.createQuery("SELECT p FROM Participant p WHERE p.programmeId = :programme", Participant.class)
                .setParameter("programme", programmeId)
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
    public long countOf(UUID participationId) {
        return em.createQuery("SELECT COUNT(p) FROM Participant p WHERE p.participationId = :participation", Long.class)
                .setParameter("participation", participationId)
                .getSingleResult();
    }

    @Override
    public Map<String, Long> countsByMunicipality(UUID programmeId) {
        return em.createQuery(
                        "SELECT p.municipalityCode, COUNT(p) FROM Participant p WHERE p.programmeId = :programme"
                                + " GROUP BY p.municipalityCode",
                        Object[].class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
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
