package dk.forloeb.publication.persistence;

import dk.forloeb.platform.Failures;
import dk.forloeb.publication.domain.Publication;
import dk.forloeb.publication.domain.PublicationDates;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import dk.forloeb.publication.domain.RevisionId;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    public List<PublicationDates> all() {
        return entities.createQuery(
                        "select p.id, p.slug, min(r.publishedAt), max(r.id.revision) from Publication p,"
                                + " PublicationRevision r where r.id.publicationId = p.id group by p.id, p.slug",
                        Object[].class)
                .getResultStream()
                .map(row -> new PublicationDates(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        ((LocalDateTime) row[2]).toInstant(ZoneOffset.UTC),
                        ((Number) row[3]).intValue()))
                .sorted(Comparator.comparing(PublicationDates::first).reversed().thenComparing(PublicationDates::slug))
                .toList();
    }

    @Override
    public PublicationRevision revision(UUID publicationId, int number) {
        return Objects.requireNonNull(entities.find(PublicationRevision.class, new RevisionId(publicationId, number)));
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
