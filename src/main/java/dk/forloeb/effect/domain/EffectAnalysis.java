package dk.forloeb.effect.domain;

import dk.forloeb.shared.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the counts say of an effect.
 *
 * @param difference beside the municipalities compared with
 * @param permutations null exactly where there is no difference
 * @param series of the participating municipalities alone
 * @param hidden between what the effect in rates may lie whatever the suppressed figures hold; null where none was or there is no
 *     difference
 */
public record EffectAnalysis(
        Finding<DifferenceInDifferences> difference,
        @Nullable PermutationTest permutations,
        Finding<InterruptedSeries> series,
        @Nullable Interval hidden) {

    /** An effect is claimed only below this, and where the interval leaves out that there is none. */
    public static final double SIGNIFICANCE = 0.05;

    /** Nothing can be said at all. */
    public static EffectAnalysis none(Obstacle.Kind kind) {
        return new EffectAnalysis(Finding.unsaid(kind), null, Finding.unsaid(kind), null);
    }

    /** What the counts of these groups say over these years. */
    public static EffectAnalysis of(Groups groups, Periods periods) {
        Obstacle noYears = noYears(periods);
        if (noYears != null) {
            return new EffectAnalysis(new Finding<>(null, noYears), null, new Finding<>(null, noYears), null);
        }
        List<Member> treated = Member.of(groups.treated(), periods);
        List<Member> comparison = Member.of(groups.comparison(), periods);
        Finding<InterruptedSeries> series = treated.size() < DifferenceInDifferences.FEWEST
                ? few(Obstacle.Kind.FEW_TREATED, treated.size(), groups.treatedCount())
                : InterruptedSeries.of(ofMembers(groups.treated(), treated), periods);
        Finding<DifferenceInDifferences> difference = difference(groups, treated, comparison);
        if (difference.estimate() == null) {
            return new EffectAnalysis(difference, null, series, null);
        }
        Optional<Interval> hidden = HiddenRange.of(groups.treated(), groups.comparison(), periods);
        return new EffectAnalysis(difference, PermutationTest.of(treated, comparison), series, hidden.orElse(null));
    }

    private static Finding<DifferenceInDifferences> difference(
            Groups groups, List<Member> treated, List<Member> comparison) {
        if (treated.size() < DifferenceInDifferences.FEWEST) {
            return few(Obstacle.Kind.FEW_TREATED, treated.size(), groups.treatedCount());
        }
        if (comparison.size() < DifferenceInDifferences.FEWEST) {
            return few(Obstacle.Kind.FEW_COMPARISON, comparison.size(), groups.comparisonCount());
        }
        return DifferenceInDifferences.of(treated, comparison);
    }

    private static <T> Finding<T> few(Obstacle.Kind kind, int usable, int all) {
        return Finding.unsaid(kind, usable, all, DifferenceInDifferences.FEWEST);
    }

    private static @Nullable Obstacle noYears(Periods periods) {
        if (periods.before().isEmpty()) {
            return Obstacle.of(Obstacle.Kind.NO_BEFORE);
        }
        return periods.after().isEmpty() ? Obstacle.of(Obstacle.Kind.NO_AFTER, periods.firstAfter()) : null;
    }

    private static List<YearCount> ofMembers(List<YearCount> counts, List<Member> members) {
        List<String> codes = members.stream().map(Member::municipality).toList();
        return counts.stream()
                .filter(count -> codes.contains(count.municipality()))
                .toList();
    }

    /** Whether an effect is claimed: the interval and the permutations both show one. */
    public boolean isShown() {
        DifferenceInDifferences found = difference.estimate();
        return found != null
                && permutations != null
                && found.effect().excludesNone()
                && permutations.p() < SIGNIFICANCE;
    }

    /**
     * The counts of both groups.
     *
     * @param treatedCount how many municipalities took part, with or without figures
     * @param comparisonCount how many there are to compare with, with or without figures
     */
    public record Groups(List<YearCount> treated, int treatedCount, List<YearCount> comparison, int comparisonCount) {}
}
