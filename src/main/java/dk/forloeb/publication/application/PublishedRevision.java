package dk.forloeb.publication.application;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the public sees it.
 *
 * @param caseFileNumber journal number, or null
 * @param changeNote what changed since the revision before; null for the first
 * @param revisions all of them, the first one first
 */
public record PublishedRevision(
        String slug,
        int revision,
        Instant publishedAt,
        @Nullable String caseFileNumber,
        @Nullable String changeNote,
        FrozenResults frozen,
        List<RevisionSummary> revisions) {

    public String surveyTitle() {
        return frozen.surveyTitle();
    }

    /** Who published and what was evaluated; null in revisions from before it was kept. */
    public FrozenResults.@Nullable Source source() {
        return frozen.source();
    }

    /** What about the numbers is invented, null where they are real. */
    public @Nullable String madeUp() {
        return frozen.madeUp();
    }

    public int minimumGroup() {
        return frozen.minimumGroup();
    }

    public int dominanceLimit() {
        return frozen.dominanceLimit();
    }

    /** The frozen figures on one base, by one attribute if one is given. */
    public SurveyResults results(Base base, @Nullable GroupAttribute attribute) {
        return frozen.results(base, attribute);
    }
}
