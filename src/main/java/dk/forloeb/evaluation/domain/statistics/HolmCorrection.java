package dk.forloeb.evaluation.domain.statistics;

import dk.forloeb.evaluation.domain.statistics.ComparedShares.Verdict;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.TwoShares;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Compares shares so that the verdicts of one report are wrong together no more often than one would be alone: Holm's
 * step-down procedure (1979).
 *
 * <p>The p of a claim is the greater of that of the pooled two-proportion z test and that at which Newcombe's interval just
 * reaches 0, so that a difference is claimed only where both show it. With m claims and the error rate α, the claim with the
 * i-th smallest p is tested at α/(m − i + 1), as long as all before it held; claims with one p, and those from the first that
 * does not hold, share a rate. The interval of each is widened to its rate, and stretched to 0 where it alone would show a
 * difference. So verdict, interval and corrected p never contradict each other.
 */
public final class HolmCorrection {

    /** Below it a p is as good as 0, and a level as good as 1. */
    private static final double LEAST_P = 1e-12;

    private static final int HALVINGS = 60;

    private final double errorRate;

    /** @param level 1 minus the rate at which the verdicts may be wrong together, above 0 and below 1 */
    public HolmCorrection(double level) {
        this.errorRate = 1 - level;
    }

    /** The comparisons of one report, in the order given. */
    public List<ComparedShares> compare(List<TwoShares> claims) {
        double[] p = claims.stream().mapToDouble(HolmCorrection::p).toArray();
        Integer[] byEvidence = IntStream.range(0, claims.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(byEvidence, Comparator.comparingDouble(i -> p[i]));
        ComparedShares[] compared = new ComparedShares[claims.size()];
        int factor = claims.size();
        int left = factor;
        double adjusted = 0;
        double before = -1;
        for (int rank = 0; rank < byEvidence.length; rank++) {
            int claim = byEvidence[rank];
            if (p[claim] > before) {
                factor = claims.size() - rank;
                left = adjusted <= errorRate ? factor : left;
            }
            adjusted = Math.min(1, Math.max(adjusted, p[claim] * factor));
            before = p[claim];
            compared[claim] = compared(claims.get(claim), 1 - errorRate / left, adjusted);
        }
        return List.of(compared);
    }

    private ComparedShares compared(TwoShares claim, double level, double adjusted) {
        boolean held = adjusted <= errorRate;
        Interval limits = claim.newcombe(level);
        OptionalDouble test = claim.pValue();
        return new ComparedShares(
                claim,
                held ? limits : stretched(limits),
                level,
                test.isPresent() ? test.getAsDouble() : null,
                test.isPresent() ? adjusted : null,
                verdict(held, claim));
    }

    private static double p(TwoShares claim) {
        OptionalDouble test = claim.pValue();
        return test.isEmpty() ? 1 : Math.max(test.getAsDouble(), whereNewcombeReachesNought(claim));
    }

    /** The intervals are nested in their level, so that halving finds it. */
    private static double whereNewcombeReachesNought(TwoShares claim) {
        if (claim.difference() == 0) {
            return 1;
        }
        double shows = 1;
        double doesNot = LEAST_P;
        if (!holdsNought(claim.newcombe(1 - doesNot))) {
            return doesNot;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shows + doesNot) / 2;
            if (holdsNought(claim.newcombe(1 - middle))) {
                doesNot = middle;
            } else {
                shows = middle;
            }
        }
        return shows;
    }

    private static Verdict verdict(boolean held, TwoShares claim) {
        if (!held) {
            return Verdict.NO_DIFFERENCE_SHOWN;
        }
        return claim.difference() > 0 ? Verdict.HIGHER : Verdict.LOWER;
    }

    private static boolean holdsNought(Interval limits) {
        return limits.low() <= 0 && limits.high() >= 0;
    }

    private static Interval stretched(Interval limits) {
        return new Interval(Math.min(0, limits.low()), Math.max(0, limits.high()));
    }
}
