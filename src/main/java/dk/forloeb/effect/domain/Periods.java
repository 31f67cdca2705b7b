package dk.forloeb.effect.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which years are compared; all ascending.
 *
 * @param before years before the first teaching day
 * @param selected years that municipalities were selected by: chosen for high rates, they fall in the next years by
 *     themselves (regression to the mean), so these years count neither as before nor as after
 * @param during from the first teaching day to where an effect may be looked for
 * @param after years whose appeals may be of decisions made after the teaching
 * @param firstAfter the first year of which {@code after} may have figures
 */
public record Periods(
        List<Integer> before, List<Integer> selected, List<Integer> during, List<Integer> after, int firstAfter) {

    /**
     * @param taught years of the first and the last teaching day
     * @param selectedBy years that municipalities were selected by
     * @param known years that have figures and are over
     */
    public static Periods of(
            EffectSettings settings, Taught taught, Collection<Integer> selectedBy, Collection<Integer> known) {
        int firstAfter = taught.last() + settings.lag();
        int earliest = taught.first() - settings.beforeYears();
        return new Periods(
                years(known, y -> y >= earliest && y < taught.first() && !selectedBy.contains(y)),
                years(known, selectedBy::contains),
                years(known, y -> y >= taught.first() && y < firstAfter && !selectedBy.contains(y)),
                years(known, y -> y >= firstAfter && !selectedBy.contains(y)),
                firstAfter);
    }

    private static List<Integer> years(Collection<Integer> known, IntPredicate wanted) {
        return known.stream().filter(wanted::test).distinct().sorted().toList();
    }

    /** Years of the first and the last teaching day. */
    public record Taught(int first, int last) {}
}
