package dk.forloeb.publication.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who published when, under which case file number, and what changed since the revision before. */
public record RevisionFacts(
        Instant publishedAt,
        String actor,
        @Nullable String caseFileNumber,
        @Nullable String changeNote) {}
