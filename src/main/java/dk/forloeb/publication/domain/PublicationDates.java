package dk.forloeb.publication.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * When a publication was made and last corrected.
 *
 * @param first when its first revision was published
 * @param latestRevision number of its newest revision
 */
public record PublicationDates(UUID id, String slug, Instant first, int latestRevision) {}
