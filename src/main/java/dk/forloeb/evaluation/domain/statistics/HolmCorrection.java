package dk.forloeb.evaluation.domain.statistics;

import dk.forloeb.evaluation.domain.statistics.ComparedShares.Verdict;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.TwoShares;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares shares so that the claims of one report are wrong together no more often than one would be alone: Holm's
 * step-down procedure (1979) on the pooled two-proportion z test.
 *
 * <p>With m claims and the error rate α, the claim with the i-th smallest p is tested at α/(m − i + 1), as long as all
 * before it held; those from the first that does not hold stay at its rate. Newcombe's interval of each is widened to the
 * same rate, and a difference is claimed only where test and interval both show it; an interval beside "no difference
 * shown" is stretched to 0 where it alone would show one. So words, interval and test never contradict each other.
 */
public final class HolmCorrection {

    private final double errorRate;

    /** @param level confidence level of the report as a whole, above 0 and below 1 */
    public HolmCorrection(double level) {
        this.errorRate = 1 - level;
    }

    /** The comparisons of one report, in the order given. */
    public List<ComparedShares> compare(List<TwoShares> claims) {
        Integer[] byEvidence = IntStream.range(0, claims.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                byEvidence,
                Comparator.comparingDouble(i -> claims.get(i).pValue().orElse(1)));
        ComparedShares[] compared = new ComparedShares[claims.size()];
        int left = claims.size();
        boolean held = true;
        double adjusted = 0;
        for (int rank = 0; rank < byEvidence.length; rank++) {
            TwoShares claim = claims.get(byEvidence[rank]);
            OptionalDouble p = claim.pValue();
            adjusted = Math.min(1, Math.max(adjusted, p.orElse(1) * (claims.size() - rank)));
            if (held) {
                left = claims.size() - rank;
            }
            double rate = errorRate / left;
            Interval limits = claim.newcombe(1 - rate);
            held = held && p.isPresent() && p.getAsDouble() <= rate && !holdsNought(limits);
            compared[byEvidence[rank]] = new ComparedShares(
                    claim,
                    held ? limits : stretched(limits),
                    1 - rate,
                    nullable(p),
                    p.isPresent() ? adjusted : null,
                    verdict(held, claim));
        }
        return List.of(compared);
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

    private static @Nullable Double nullable(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
