package dk.forloeb.publication.persistence;

import dk.forloeb.publication.domain.Publication;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        entities.persist(publication);
        entities.flush();
    }

    @Override
    public void add(PublicationRevision revision) {
        entities.persist(revision);
        entities.flush();
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
