package dk.forloeb.effect.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * How often the difference in differences would be as large as it is if it were chance which of the municipalities took part:
 * the estimate is made anew for assignments of as many municipalities of the two groups. It needs no assumption on how
 * cases of a municipality go together.
 *
 * @param exhaustive whether all assignments were tried; otherwise as many as {@code assignments} were drawn, and the real one is
 *     counted beside them
 * @param assignments how many were tried; all of them include the real one
 * @param seed of the draw by {@link Random}
 * @param p share of the assignments that give an estimate as far from none, in either direction; above 0
 */
public record PermutationTest(boolean exhaustive, int assignments, long seed, double p) {

    /** Seed of every draw, so that the same figures give the same p-value. */
    public static final long SEED = 20230601;

    /** How many assignments are drawn where there are more than that. */
    public static final int DRAWS = 9999;

    /** Part of an estimate that is rounding. */
    private static final double ROUNDING = 1e-9;

    /** Both groups have members, and none or all reversed only in assignments other than the real one. */
    static PermutationTest of(List<Member> treated, List<Member> comparison) {
        return of(treated, comparison, DRAWS, SEED);
    }

    static PermutationTest of(List<Member> treated, List<Member> comparison, int draws, long seed) {
        Pool pool = new Pool(treated, comparison);
        return CombinatoricsUtils.binomialCoefficientDouble(pool.all.size(), pool.count) <= draws
                ? pool.all(seed)
                : pool.drawn(draws, seed);
    }

    private static final class Pool {

        private final List<Member> all = new ArrayList<>();
        private final int count;
        private final Tally allBefore;
        private final Tally allAfter;
        private final double least;

        Pool(List<Member> treated, List<Member> comparison) {
            all.addAll(treated);
            all.addAll(comparison);
            count = treated.size();
            allBefore = Member.before(all);
            allAfter = Member.after(all);
            double real = Math.abs(DifferenceInDifferences.logOddsRatio(treated, comparison));
            least = real - ROUNDING * Math.max(1, real);
        }

        PermutationTest all(long seed) {
            int tried = 0;
            int extreme = 0;
            Iterator<int[]> assignments = CombinatoricsUtils.combinationsIterator(all.size(), count);
            while (assignments.hasNext()) {
                tried++;
                extreme += isExtreme(assignments.next()) ? 1 : 0;
            }
            return new PermutationTest(true, tried, seed, (double) extreme / tried);
        }

        PermutationTest drawn(int draws, long seed) {
            Random random = new Random(seed);
            int[] order = new int[all.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            int extreme = 0;
            for (int draw = 0; draw < draws; draw++) {
                shuffleFirst(order, random);
                extreme += isExtreme(order) ? 1 : 0;
            }
            return new PermutationTest(false, draws, seed, (extreme + 1.0) / (draws + 1.0));
        }

        /** The first steps of Fisher and Yates's shuffle: the first {@code count} places are a draw without replacement. */
        private void shuffleFirst(int[] order, Random random) {
            for (int place = 0; place < count; place++) {
                int other = place + random.nextInt(order.length - place);
                int moved = order[place];
                order[place] = order[other];
                order[other] = moved;
            }
        }

        /** An estimate that is not finite is as far from none as can be, and counts against an effect. */
        private boolean isExtreme(int[] chosen) {
            Tally before = Tally.NONE;
            Tally after = Tally.NONE;
            for (int place = 0; place < count; place++) {
                Member member = all.get(chosen[place]);
                before = before.plus(member.before());
                after = after.plus(member.after());
            }
            double estimate =
                    DifferenceInDifferences.logOddsRatio(before, after, allBefore.minus(before), allAfter.minus(after));
            return !(Math.abs(estimate) < least);
        }
    }
}
