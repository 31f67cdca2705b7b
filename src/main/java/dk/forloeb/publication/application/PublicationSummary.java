package dk.forloeb.publication.application;

import java.time.Instant;

/** That a survey is published, where, and since when in its latest revision. */
public record PublicationSummary(String slug, int latestRevision, Instant publishedAt) {}
