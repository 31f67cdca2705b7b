package dk.forloeb.selection.domain;

import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.statistics.Share;
import java.util.List;
import java.util.Optional;

/**
 * A municipality as it enters the ranking.
 *
 * @param sortKey key of the Danish order of names
 * @param reversed decisions that were changed, annulled or remitted, at most {@code merits}
 * @param merits decisions on the merits
 * @param complaints all decided complaints, dismissed ones included
 * @param suppressed published figures that are hidden because they are below three, and count as none
 * @param exclusions why it is no candidate; empty where nothing stands in the way
 */
public record Candidate(
        String code,
        String name,
        String sortKey,
        SizeGroup size,
        int population,
        int reversed,
        int merits,
        int complaints,
        int suppressed,
        List<Exclusion> exclusions) {

    public Candidate {
        exclusions = List.copyOf(exclusions);
    }

    /** The reversal rate; none without decisions on the merits, and never 0 percent. */
    public Optional<Share> rate() {
        return Share.of(reversed, merits);
    }

    public boolean isExcluded() {
        return !exclusions.isEmpty();
    }
}
