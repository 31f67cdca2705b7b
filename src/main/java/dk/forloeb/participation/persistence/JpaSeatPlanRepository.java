package dk.forloeb.participation.persistence;

import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.participation.domain.SeatPlanRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaSeatPlanRepository implements SeatPlanRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<SeatPlan> find(UUID programmeId) {
        return Optional.ofNullable(em.find(SeatPlan.class, programmeId));
    }

    /** Made by a statement that does nothing where another transaction was first. */
    @Override
    public SeatPlan hold(UUID programmeId) {
        if (!exists(programmeId)) {
            em.createNativeQuery(
                            "INSERT IGNORE INTO seat_plan (programme_id, version, welcome_mail) VALUES (?, 1, TRUE)")
                    .setParameter(1, programmeId.toString())
                    .executeUpdate();
        }
        return Objects.requireNonNull(em.find(SeatPlan.class, programmeId, LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean exists(UUID programmeId) {
        return em.createQuery("SELECT COUNT(s) FROM SeatPlan s WHERE s.programmeId = :programme", Long.class)
                        .setParameter("programme", programmeId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void flush() {
        em.flush();
    }
}
