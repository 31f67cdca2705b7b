package dk.forloeb.municipality.domain;

import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.util.Optional;

/**
 * Outcomes of appealed decisions, added up. They say nothing about decisions that nobody appealed.
 *
 * @param upheld stadfæstet
 * @param changed ændret or annulled (ophævet)
 * @param remitted hjemvist to the municipality
 * @param dismissed afvist or referred; not decided on the merits
 * @param suppressedCells cells of the first three kinds that were published as "."; each stands for 0 to 2 cases, which
 *     are not among the counts
 * @param complaints all cases, as published; where that was not, those counted
 */
public record AppealCounts(int upheld, int changed, int remitted, int dismissed, int suppressedCells, int complaints) {

    public static final AppealCounts NONE = new AppealCounts(0, 0, 0, 0, 0, 0);

    /** How many cases a suppressed cell holds at most. */
    public static final int MOST_IN_SUPPRESSED_CELL = 2;

    public AppealCounts {
        if (upheld < 0 || changed < 0 || remitted < 0 || dismissed < 0 || suppressedCells < 0 || complaints < 0) {
            throw new IllegalArgumentException("Not counts of appeals");
        }
    }

    /** Decided on the merits: the base of the reversal rate. */
    public int merits() {
        return upheld + reversed();
    }

    /** Changed, annulled or remitted. */
    public int reversed() {
        return changed + remitted;
    }

    /**
     * The reversal rate (omgørelsesprocent); none where nothing was decided on the merits, and never 0 percent then. None either
     * where cells were suppressed, since these are not nought: then there are {@link #bounds}.
     */
    public Optional<Share> rate() {
        return suppressedCells > 0 ? Optional.empty() : Share.of(reversed(), merits());
    }

    /** Wilson's 95 percent interval of the rate, where there is one. */
    public Optional<ConfidenceInterval> interval() {
        return rate().map(rate -> ConfidenceInterval.of(rate, Precision.STANDARD));
    }

    /** Whether all that was decided on the merits was suppressed. */
    public boolean isSecret() {
        return suppressedCells > 0 && merits() == 0;
    }

    /**
     * Between which proportions the rate lies whatever the suppressed cells hold; empty where none was suppressed, and where all
     * was.
     */
    public Optional<Interval> bounds() {
        if (suppressedCells == 0 || isSecret()) {
            return Optional.empty();
        }
        double hidden = (double) MOST_IN_SUPPRESSED_CELL * suppressedCells;
        return Optional.of(new Interval(reversed() / (merits() + hidden), (reversed() + hidden) / (merits() + hidden)));
    }

    public AppealCounts plus(AppealCounts other) {
        return new AppealCounts(
                Math.addExact(upheld, other.upheld),
                Math.addExact(changed, other.changed),
                Math.addExact(remitted, other.remitted),
                Math.addExact(dismissed, other.dismissed),
                Math.addExact(suppressedCells, other.suppressedCells),
                Math.addExact(complaints, other.complaints));
    }
}
