package dk.forloeb.mail.persistence;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailAttempt;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.mail.domain.MailFilter;
import dk.forloeb.mail.domain.MailRepository;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaMailRepository implements MailRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Mail mail) {
        em.persist(mail);
    }

    @Override
    public void add(MailAttempt attempt) {
        em.persist(attempt);
    }

    @Override
    public void remove(Mail mail) {
        em.remove(mail);
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    @Override
    public List<Mail> about(String type, UUID id) {
        return em.createQuery(
                        "SELECT m FROM Mail m WHERE m.aboutType = :type AND m.aboutId = :id"
                                + " ORDER BY m.queuedAt DESC, m.id",
                        Mail.class)
                .setParameter("type", type)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public Page<Mail> search(MailFilter filter) {
        return new MailSearch(em, filter).page();
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        return em.createQuery(
                        "SELECT m FROM Mail m WHERE m.state = :queued AND m.dueAt <= :now ORDER BY m.dueAt, m.id",
                        Mail.class)
                .setParameter("queued", MailState.QUEUED)
                .setParameter("now", stored(now))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Mail> waitingTraceless() {
        return em.createQuery("SELECT m FROM Mail m WHERE m.state = :queued AND m.traceless = TRUE", Mail.class)
                .setParameter("queued", MailState.QUEUED)
                .getResultList();
    }

    @Override
    public List<Mail> inState(MailState state, int limit) {
        return em.createQuery("SELECT m FROM Mail m WHERE m.state = :state ORDER BY m.dueAt, m.id", Mail.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(MailState state) {
        return em.createQuery("SELECT COUNT(m) FROM Mail m WHERE m.state = :state AND m.traceless = FALSE", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public List<MailAttempt> attempts(UUID mailId) {
        return em.createQuery("SELECT a FROM MailAttempt a WHERE a.mailId = :mail ORDER BY a.number", MailAttempt.class)
                .setParameter("mail", mailId)
                .getResultList();
    }

    @Override
    public void forgetReplies(UUID mailId) {
        em.createQuery("UPDATE MailAttempt a SET a.reply = NULL WHERE a.mailId = :mail")
                .setParameter("mail", mailId)
                .executeUpdate();
    }

    @Override
    public List<Mail> unforgotten(Instant before, int limit) {
        return em.createQuery(
                        "SELECT m FROM Mail m WHERE m.queuedAt < :before AND m.recipientAddress IS NOT NULL"
                                + " AND m.state IN :done ORDER BY m.queuedAt",
                        Mail.class)
                .setParameter("before", stored(before))
                .setParameter("done", List.of(MailState.SENT, MailState.FAILED, MailState.CANCELLED))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void hasten(Instant now) {
        em.createQuery("UPDATE Mail m SET m.dueAt = :now, m.version = m.version + 1"
                        + " WHERE m.state = :queued AND m.failure = :unreachable AND m.dueAt > :now")
                .setParameter("now", stored(now))
                .setParameter("queued", MailState.QUEUED)
                .setParameter("unreachable", MailFailure.UNREACHABLE)
                .executeUpdate();
    }

    @Override
    public void flush() {
        em.flush();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
