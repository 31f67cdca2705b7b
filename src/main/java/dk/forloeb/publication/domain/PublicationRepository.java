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

    /** All revisions of a publication, the first one first. */
    List<PublicationRevision> revisions(Publication publication);
}
