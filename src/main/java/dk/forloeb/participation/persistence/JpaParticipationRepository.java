package dk.forloeb.participation.persistence;

import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.ParticipationRepository;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
class JpaParticipationRepository implements ParticipationRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Participation participation) {
        em.persist(participation);
    }

    @Override
    public void remove(Participation participation) {
        em.remove(participation);
    }

    @Override
    public Optional<Participation> find(UUID id) {
        return Optional.ofNullable(em.find(Participation.class, id));
    }

    @Override
    public Optional<Participation> find(UUID programmeId, String municipalityCode) {
        return one(programmeId, municipalityCode).getResultStream().findFirst();
    }

    @Override
    public Optional<Participation> findForChangeOfPeople(UUID programmeId, String municipalityCode) {
        return one(programmeId, municipalityCode)
                .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Participation> one(UUID programmeId, String municipalityCode) {
        return em.createQuery(
                        "SELECT p FROM Participation p WHERE p.programmeId = :programme AND p.municipalityCode = :code",
                        Participation.class)
                .setParameter("programme", programmeId)
                .setParameter("code", municipalityCode);
    }

    @Override
    public List<Participation> ofProgramme(UUID programmeId) {
        return em.createQuery("SELECT p FROM Participation p WHERE p.programmeId = :programme", Participation.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    @Override
    public Map<UUID, Long> counts(Collection<UUID> programmeIds) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT p.programmeId, COUNT(p) FROM Participation p WHERE p.programmeId IN :programmes"
                                + " GROUP BY p.programmeId",
                        Object[].class)
                .setParameter("programmes", programmeIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public Set<UUID> programmesOf(String municipalityCode) {
        return new HashSet<>(
                em.createQuery("SELECT p.programmeId FROM Participation p WHERE p.municipalityCode = :code", UUID.class)
                        .setParameter("code", municipalityCode)
                        .getResultList());
    }

    @Override
    public Map<String, Set<UUID>> programmesByMunicipality() {
        return em.createQuery("SELECT p.municipalityCode, p.programmeId FROM Participation p", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused)
                    ? DomainException.conflictAt("municipalityCode", "municipality-added-meanwhile")
                    : refused;
        }
    }
}
