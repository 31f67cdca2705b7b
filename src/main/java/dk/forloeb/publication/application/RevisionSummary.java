package dk.forloeb.publication.application;

import dk.forloeb.publication.domain.PublicationRevision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision in the list of all; the first has no change note. */
public record RevisionSummary(
        int revision, Instant publishedAt, @Nullable String changeNote) {

    static RevisionSummary of(PublicationRevision revision) {
        return new RevisionSummary(
                revision.revision(),
                revision.publishedAt(),
                revision.changeNote().orElse(null));
    }
}
