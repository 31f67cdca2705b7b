package dk.forloeb.participation.persistence;

import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.NeedsRepository;
import dk.forloeb.participation.domain.ParticipantNeeds;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
class JpaNeedsRepository implements NeedsRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<ParticipantNeeds> find(UUID participantId) {
        return Optional.ofNullable(em.find(ParticipantNeeds.class, participantId));
    }

    @Override
    public void add(ParticipantNeeds needs) {
        em.persist(needs);
    }

    @Override
    public void remove(ParticipantNeeds needs) {
        em.remove(needs);
    }

    @Override
    public List<ParticipantNeeds> ofProgramme(UUID programmeId) {
        return em.createQuery(
                        "SELECT n FROM ParticipantNeeds n, Participant p WHERE p.id = n.participantId"
                                + " AND p.programmeId = :programme AND p.status = :enrolled",
                        ParticipantNeeds.class)
                .setParameter("programme", programmeId)
                .setParameter("enrolled", EnrolmentStatus.ENROLLED)
                .getResultList();
    }

    @Override
    public Set<UUID> programmes() {
        return new HashSet<>(em.createQuery(
                        "SELECT DISTINCT p.programmeId FROM ParticipantNeeds n, Participant p WHERE p.id = n.participantId",
                        UUID.class)
                .getResultList());
    }

    @Override
    public void forget(UUID programmeId) {
        em.createQuery("DELETE FROM ParticipantNeeds n WHERE n.participantId IN"
                        + " (SELECT p.id FROM Participant p WHERE p.programmeId = :programme)")
                .setParameter("programme", programmeId)
                .executeUpdate();
    }
}
