package dk.forloeb.publication.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The publications and their revisions; revisions are only ever added. */
public interface PublicationRepository {

    Optional<Publication> ofSurvey(UUID surveyId);

    List<Publication> ofSurveys(Collection<UUID> surveyIds);

    Optional<Publication> bySlug(String slug);

    void add(Publication publication);

    void add(PublicationRevision revision);

    /** Every publication there is, the newest first by its first revision. */
    List<PublicationDates> all();

    /** A revision that exists. */
    PublicationRevision revision(UUID publicationId, int number);

    /** All revisions of a publication, the first one first. */
    List<PublicationRevision> revisions(Publication publication);
}
