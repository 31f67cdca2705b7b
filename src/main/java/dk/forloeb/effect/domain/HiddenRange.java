package dk.forloeb.effect.domain;

import dk.forloeb.shared.statistics.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Between what the effect in rates may lie, whatever the suppressed figures hold; no interval of chance. */
final class HiddenRange {

    private HiddenRange() {}

    /**
     * The effect (as {@link DifferenceInDifferences#points}) of all cases of all municipalities, with the suppressed ones taken
     * once against and once for it; nothing where none was suppressed, and where a rate would be undefined.
     */
    static Optional<Interval> of(List<YearCount> treated, List<YearCount> comparison, Periods periods) {
        Bounds treatedBefore = Bounds.of(treated, periods.before());
        Bounds treatedAfter = Bounds.of(treated, periods.after());
        Bounds comparisonBefore = Bounds.of(comparison, periods.before());
        Bounds comparisonAfter = Bounds.of(comparison, periods.after());
        double low = effect(treatedBefore.high(), treatedAfter.low(), comparisonBefore.low(), comparisonAfter.high());
        double high = effect(treatedBefore.low(), treatedAfter.high(), comparisonBefore.high(), comparisonAfter.low());
        return low < high ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    private static double effect(
            double treatedBefore, double treatedAfter, double comparisonBefore, double comparisonAfter) {
        double expected = logit(treatedBefore) + logit(comparisonAfter) - logit(comparisonBefore);
        return treatedAfter - 1 / (1 + Math.exp(-expected));
    }

    private static double logit(double rate) {
        return Math.log(rate) - Math.log1p(-rate);
    }

    /** Lowest and highest rate; NaN where there are no cases. */
    private record Bounds(double low, double high) {

        static Bounds of(Collection<YearCount> counts, Collection<Integer> years) {
            Tally known = Member.sum(counts, years);
            double hidden = counts.stream()
                    .filter(count -> years.contains(count.year()))
                    .mapToInt(YearCount::mostHidden)
                    .sum();
            return new Bounds(
                    known.reversed() / (known.merits() + hidden),
                    (known.reversed() + hidden) / (known.merits() + hidden));
        }
    }
}
