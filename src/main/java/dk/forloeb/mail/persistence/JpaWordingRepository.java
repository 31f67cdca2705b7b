package dk.forloeb.mail.persistence;

import dk.forloeb.mail.domain.EditedTemplate;
import dk.forloeb.mail.domain.StoredWording;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.mail.domain.WordingRepository;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

@Dependent
class JpaWordingRepository implements WordingRepository {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<EditedTemplate> find(String template) {
        return Optional.ofNullable(em.find(EditedTemplate.class, template));
    }

    @Override
    public void add(EditedTemplate template) {
        em.persist(template);
    }

    @Override
    public void add(StoredWording wording) {
        em.persist(wording);
    }

    @Override
    public Optional<Wording> wording(String template, String language, int revision) {
        return em.createQuery(
                        "SELECT w FROM StoredWording w WHERE w.template = :template AND w.language = :language"
                                + " AND w.revision = :revision",
                        StoredWording.class)
                .setParameter("template", template)
                .setParameter("language", language)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .map(StoredWording::wording);
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused) ? DomainException.stale("stale-version") : refused;
        }
    }
}
