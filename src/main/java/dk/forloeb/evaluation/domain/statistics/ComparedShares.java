package dk.forloeb.evaluation.domain.statistics;

import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.TwoShares;
import org.jspecify.annotations.Nullable;

/**
 * Two shares of independent people, compared as one of several claims of a report.
 *
 * @param limits of the difference, first minus second, at {@code level}; holds 0 exactly where no difference is shown
 * @param level confidence level after the correction for the number of claims, above 0 and below 1
 * @param p two-sided, of this comparison alone; null where all or none agree in both and there is no test
 * @param adjustedP after the correction, and no smaller than the interval allows: at most 1 minus the report's level exactly
 *     where a difference is shown; null where there is no test
 */
public record ComparedShares(
        TwoShares shares,
        Interval limits,
        double level,
        @Nullable Double p,
        @Nullable Double adjustedP,
        Verdict verdict) {

    /** What may be said of the first share against the second. */
    public enum Verdict {
        HIGHER,
        LOWER,
        /** Not that there is none: the numbers cannot show one. */
        NO_DIFFERENCE_SHOWN
    }
}
