package dk.forloeb.offer.persistence;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferEvent;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaOfferRepository implements OfferRepository {

    private static final List<OfferEventKind> BY_LINK =
            List.of(OfferEventKind.ACCEPTED, OfferEventKind.CHANGED, OfferEventKind.DECLINED);
    private static final List<OfferEventKind> NAMING = List.of(OfferEventKind.ACCEPTED, OfferEventKind.CHANGED);

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(OfferRound round) {
        em.persist(round);
    }

    @Override
    public void add(Offer offer) {
        em.persist(offer);
    }

    @Override
    public void add(OfferEvent event) {
        em.persist(event);
    }

    @Override
    public void remove(Offer queued) {
        em.createQuery("DELETE FROM OfferEvent e WHERE e.offerId = :offer")
                .setParameter("offer", queued.id())
                .executeUpdate();
        em.remove(queued);
    }

    @Override
    public Optional<OfferRound> round(UUID programmeId) {
        return one(programmeId).getResultStream().findFirst();
    }

    @Override
    public Optional<OfferRound> roundForChange(UUID programmeId) {
        return one(programmeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<OfferRound> one(UUID programmeId) {
        return em.createQuery("SELECT r FROM OfferRound r WHERE r.programmeId = :programme", OfferRound.class)
                .setParameter("programme", programmeId);
    }

    @Override
    public List<OfferRound> rounds() {
        return em.createQuery("SELECT r FROM OfferRound r", OfferRound.class).getResultList();
    }

    @Override
    public Optional<Offer> find(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id));
    }

    @Override
    public Optional<UUID> idOfLink(UUID linkId) {
        return idOf("linkId", linkId);
    }

    @Override
    public Optional<UUID> idOfContactLink(UUID linkId) {
        return idOf("answer.contactLink", linkId.toString());
    }

    private Optional<UUID> idOf(String link, Object linkId) {
        return em.createQuery("SELECT o.id FROM Offer o WHERE o." + link + " = :link", UUID.class)
                .setParameter("link", linkId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Offer> ofProgramme(UUID programmeId) {
        return em.createQuery("SELECT o FROM Offer o WHERE o.programmeId = :programme", Offer.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    @Override
    public List<Offer> ofMunicipality(String municipalityCode) {
        return em.createQuery("SELECT o FROM Offer o WHERE o.municipalityCode = :code", Offer.class)
                .setParameter("code", municipalityCode)
                .getResultList();
    }

    @Override
    public List<Offer> ofProgrammes(Collection<UUID> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT o FROM Offer o WHERE o.programmeId IN :programmes", Offer.class)
                .setParameter("programmes", programmeIds)
                .getResultList();
    }

    @Override
    public Optional<String> lastAddress(String municipalityCode) {
        return em.createQuery(
                        "SELECT o.address FROM Offer o WHERE o.municipalityCode = :code AND o.address IS NOT NULL"
                                + " AND o.sentAt IS NOT NULL ORDER BY o.sentAt DESC",
                        String.class)
                .setParameter("code", municipalityCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<UUID> waitingUntil(LocalDate day) {
        return em.createQuery("SELECT o.id FROM Offer o WHERE o.state = :state AND o.deadline <= :day", UUID.class)
                .setParameter("state", OfferState.SENT)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<OfferEvent> events(UUID offerId) {
        return em.createQuery(
                        "SELECT e FROM OfferEvent e WHERE e.offerId = :offer ORDER BY e.occurredAt", OfferEvent.class)
                .setParameter("offer", offerId)
                .getResultList();
    }

    @Override
    public List<Offer> unforgotten(Instant before) {
        return em.createQuery(
                        "SELECT o FROM Offer o WHERE o.answer.answeredBy IS NOT NULL AND o.answer.answeredAt < :moment"
                                + " AND (o.closedAt IS NULL OR o.closedAt < :moment)",
                        Offer.class)
                .setParameter("moment", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    public void forgetPeople(UUID offerId) {
        em.createQuery("UPDATE OfferEvent e SET e.actor = '' WHERE e.offerId = :offer AND e.kind IN :byLink")
                .setParameter("offer", offerId)
                .setParameter("byLink", BY_LINK)
                .executeUpdate();
        em.createQuery("UPDATE OfferEvent e SET e.detail = NULL WHERE e.offerId = :offer AND e.kind IN :naming")
                .setParameter("offer", offerId)
                .setParameter("naming", NAMING)
                .executeUpdate();
    }

    @Override
    public void changed(OfferRound round) {
        em.lock(round, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused) ? DomainException.conflict("offer-made-meanwhile") : refused;
        }
    }
}
