package dk.forloeb.effect.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * By what the odds of reversal changed in participating municipalities beyond the change in those compared with: the
 * coefficient of taking part × after in {@code logit(rate) = 1 + taking part + after + taking part × after}.
 *
 * <p>Its standard error lets cases of one municipality go together: the sandwich estimator clustered by municipality, CR1
 * (Liang and Zeger 1986, times G / (G − 1) for G municipalities), with G − 1 degrees of freedom.
 *
 * @param treated how many municipalities took part and are counted
 * @param comparison how many they are compared with
 * @param effect the coefficient
 */
public record DifferenceInDifferences(
        int treated,
        int comparison,
        Tally treatedBefore,
        Tally treatedAfter,
        Tally comparisonBefore,
        Tally comparisonAfter,
        Estimate effect) {

    /** How the standard error is made. */
    public static final String SANDWICH = "CR1";

    /** Fewest municipalities of each group: of two nothing tells chance from effect. */
    public static final int FEWEST = 3;

    private static final int EFFECT = 3;

    /** Variance of which less is rounding. */
    private static final double NO_VARIANCE = 1e-20;

    /** The estimate, or why there is none: NONE_OR_ALL, NO_VARIATION, NO_CONVERGENCE. Both groups have members. */
    static Finding<DifferenceInDifferences> of(List<Member> treated, List<Member> comparison) {
        if (!Double.isFinite(logOddsRatio(treated, comparison))) {
            return Finding.unsaid(Obstacle.Kind.NONE_OR_ALL);
        }
        Optional<LogitFit> fitted = fit(treated, comparison);
        if (fitted.isEmpty()) {
            return Finding.unsaid(Obstacle.Kind.NO_CONVERGENCE);
        }
        LogitFit fit = fitted.get();
        int clusters = treated.size() + comparison.size();
        double variance = clustered(fit, clusters);
        if (variance < NO_VARIANCE) {
            return Finding.unsaid(Obstacle.Kind.NO_VARIATION);
        }
        return Finding.said(new DifferenceInDifferences(
                treated.size(),
                comparison.size(),
                Member.before(treated),
                Member.after(treated),
                Member.before(comparison),
                Member.after(comparison),
                Estimate.of(fit.coefficient(EFFECT), Math.sqrt(variance), clusters - 1)));
    }

    /**
     * The coefficient of the interaction, which is that of the four rates themselves, as the model has a parameter for each of
     * them. Infinite or NaN where none or all cases of a group and period were reversed.
     */
    static double logOddsRatio(Tally treatedBefore, Tally treatedAfter, Tally comparisonBefore, Tally comparisonAfter) {
        return treatedAfter.logit() - treatedBefore.logit() - comparisonAfter.logit() + comparisonBefore.logit();
    }

    static double logOddsRatio(List<Member> treated, List<Member> comparison) {
        return logOddsRatio(
                Member.before(treated), Member.after(treated), Member.before(comparison), Member.after(comparison));
    }

    /** Two rows for each municipality: before and after. */
    private static Optional<LogitFit> fit(List<Member> treated, List<Member> comparison) {
        List<double[]> design = new ArrayList<>();
        List<Tally> cases = new ArrayList<>();
        Stream.concat(treated.stream(), comparison.stream()).forEach(member -> {
            int takesPart = cases.size() < 2 * treated.size() ? 1 : 0;
            design.add(new double[] {1, takesPart, 0, 0});
            cases.add(member.before());
            design.add(new double[] {1, takesPart, 1, takesPart});
            cases.add(member.after());
        });
        return LogitFit.of(design.toArray(double[][]::new), cases);
    }

    private static double clustered(LogitFit fit, int clusters) {
        RealMatrix bread = fit.covariance();
        RealMatrix meat = new Array2DRowRealMatrix(EFFECT + 1, EFFECT + 1);
        for (int cluster = 0; cluster < clusters; cluster++) {
            RealVector score = new ArrayRealVector(EFFECT + 1);
            for (int row = 2 * cluster; row <= 2 * cluster + 1; row++) {
                score = score.add(fit.row(row).mapMultiply(fit.residual(row)));
            }
            meat = meat.add(score.outerProduct(score));
        }
        double correction = clusters / (clusters - 1.0);
        return correction * bread.multiply(meat).multiply(bread).getEntry(EFFECT, EFFECT);
    }

    /** The rate of the participating municipalities after, 0 to 1. */
    public double rate() {
        return rateWithout(0);
    }

    /**
     * What that rate would have been had the odds changed as in the municipalities compared with (Puhani 2012), 0 to 1.
     */
    public double expectedRate() {
        return rateWithout(effect.value());
    }

    /** The effect as a difference of rates, −1 to 1: the rate after minus the one expected. */
    public double points() {
        return rate() - expectedRate();
    }

    /** Lower limit of {@link #points}: that of the coefficient, at the rate that was observed after. */
    public double pointsLow() {
        return rate() - rateWithout(effect.low());
    }

    /** Upper limit of {@link #points}. */
    public double pointsHigh() {
        return rate() - rateWithout(effect.high());
    }

    private double rateWithout(double logOdds) {
        return 1 / (1 + Math.exp(logOdds - treatedAfter.logit()));
    }
}
