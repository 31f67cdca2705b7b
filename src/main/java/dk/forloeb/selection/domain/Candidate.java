package dk.forloeb.selection.domain;

import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.statistics.Interval;
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
 * @param suppressed published figures on the merits that are hidden because they are below three, and are not among
 *     {@code reversed} and {@code merits}
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

    /** The reversal rate of what was published; none without decisions on the merits, and never 0 percent. */
    public Optional<Share> published() {
        return Share.of(reversed, merits);
    }

    /** The rate if the hidden figures are all of cases that were upheld, the least that they allow. */
    double lowerLimit(Prior prior) {
        return prior.lowerLimit(reversed, merits + AppealCounts.MOST_IN_SUPPRESSED_CELL * suppressed);
    }

    /** The rate if each hidden figure is the middle of what it can be, one case, and every other one was reversed. */
    double shrunk(Prior prior) {
        return prior.shrunk(reversed + suppressed / 2.0, merits + (double) suppressed);
    }

    /** Between which proportions the rate lies where figures are hidden; empty where none are, or all. */
    public Optional<Interval> bounds() {
        return new AppealCounts(merits - reversed, reversed, 0, 0, suppressed, complaints).bounds();
    }

    public boolean isExcluded() {
        return !exclusions.isEmpty();
    }
}
