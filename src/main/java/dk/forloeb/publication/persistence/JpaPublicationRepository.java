package dk.forloeb.publication.persistence;

import dk.forloeb.platform.Failures;
import dk.forloeb.publication.domain.Publication;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPublicationRepository implements PublicationRepository {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Publication> ofSurvey(UUID surveyId) {
        return find("surveyId", surveyId.toString());
    }

    @Override
    public List<Publication> ofSurveys(Collection<UUID> surveyIds) {
        return surveyIds.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Publication p where p.surveyId in :ids", Publication.class)
                        .setParameter(
                                "ids", surveyIds.stream().map(UUID::toString).toList())
                        .getResultList();
    }

    @Override
    public Optional<Publication> bySlug(String slug) {
        return find("slug", slug);
    }

    private Optional<Publication> find(String field, String key) {
        return entities.createQuery("select p from Publication p where p." + field + " = :key", Publication.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Publication publication) {
        addNew(publication);
    }

    @Override
    public void add(PublicationRevision revision) {
        addNew(revision);
    }

    /** Survey, slug and revision are unique, so of two who publish at once one is refused. */
    private void addNew(Object entity) {
        try {
            entities.persist(entity);
            entities.flush();
        } catch (PersistenceException refused) {
            throw Failures.isDuplicateKey(refused) ? DomainException.conflict("published-meanwhile") : refused;
        }
    }

    @Override
    public List<PublicationRevision> revisions(Publication publication) {
        return entities.createQuery(
                        "select r from PublicationRevision r where r.id.publicationId = :id order by r.id.revision",
                        PublicationRevision.class)
                .setParameter("id", publication.id().toString())
                .getResultList();
    }
}
