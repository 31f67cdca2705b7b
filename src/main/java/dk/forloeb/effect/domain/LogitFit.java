package dk.forloeb.effect.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Maximum likelihood of a binomial logit model, by iteratively reweighted least squares (McCullagh and Nelder 1989, section
 * 2.5); each step is a least squares problem that is solved by QR decomposition.
 */
final class LogitFit {

    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 40;
    private static final double TOLERANCE = 1e-10;

    /** Part of a likelihood that is rounding. */
    private static final double ROUNDING = 1e-10;

    /** Beyond this the rate is 0 or 1 to six digits: a coefficient runs away. */
    private static final double FARTHEST_LOGIT = 15;

    private static final double SINGULAR = 1e-9;

    private final RealMatrix design;
    private final List<Tally> cases;
    private RealVector coefficients;
    private RealMatrix covariance;

    private LogitFit(double[][] design, List<Tally> cases) {
        this.design = new Array2DRowRealMatrix(design, true);
        this.cases = cases;
        int width = this.design.getColumnDimension();
        this.coefficients = new ArrayRealVector(width);
        this.covariance = new Array2DRowRealMatrix(width, width);
    }

    /**
     * Fits the model.
     *
     * @param design one row for each tally, none of which is empty; its first column is 1
     * @return nothing where it does not converge, as where a combination of columns tells all reversed cases from the others, or
     *     where columns depend on each other
     */
    static Optional<LogitFit> of(double[][] design, List<Tally> cases) {
        LogitFit fit = new LogitFit(design, cases);
        try {
            if (!fit.converges()) {
                return Optional.empty();
            }
            fit.covariance = fit.inverseInformation();
            return Optional.of(fit);
        } catch (MathRuntimeException singular) {
            // The library's word for columns that depend on each other; that is an answer here, no fault.
            return Optional.empty();
        }
    }

    private boolean converges() {
        coefficients = begin();
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector next = noWorse(improved());
            double moved = next.getLInfDistance(coefficients);
            coefficients = next;
            if (design.operate(coefficients).getLInfNorm() > FARTHEST_LOGIT) {
                return false;
            }
            if (moved < TOLERANCE * (1 + coefficients.getLInfNorm())) {
                return true;
            }
        }
        return false;
    }

    /** The rate of all rows together, by the first column, which is that of the constant. */
    private RealVector begin() {
        double reversed = cases.stream().mapToDouble(Tally::reversed).sum();
        double merits = cases.stream().mapToDouble(Tally::merits).sum();
        RealVector constant = new ArrayRealVector(design.getColumnDimension());
        constant.setEntry(0, Math.log((reversed + 0.5) / (merits - reversed + 0.5)));
        return constant;
    }

    private RealVector improved() {
        RealMatrix weighted = design.copy();
        RealVector response = new ArrayRealVector(cases.size());
        for (int row = 0; row < cases.size(); row++) {
            double rate = rate(row);
            double weight = cases.get(row).merits() * rate * (1 - rate);
            double working = logit(row, coefficients) + residual(row) / weight;
            weighted.setRowVector(row, design.getRowVector(row).mapMultiply(Math.sqrt(weight)));
            response.setEntry(row, Math.sqrt(weight) * working);
        }
        return new QRDecomposition(weighted, SINGULAR).getSolver().solve(response);
    }

    /** Goes back half way as long as the step went too far. */
    private RealVector noWorse(RealVector next) {
        double current = logLikelihood(coefficients);
        double least = current - ROUNDING * (1 + Math.abs(current));
        RealVector nearer = next;
        for (int half = 0; half < MOST_HALVINGS && !(logLikelihood(nearer) >= least); half++) {
            nearer = nearer.add(coefficients).mapMultiply(0.5);
        }
        return nearer;
    }

    private double logLikelihood(RealVector candidate) {
        return IntStream.range(0, cases.size())
                .mapToDouble(row -> {
                    double logit = logit(row, candidate);
                    double logOfOneMore = Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit)));
                    return cases.get(row).reversed() * logit - cases.get(row).merits() * logOfOneMore;
                })
                .sum();
    }

    private double logit(int row, RealVector candidate) {
        return design.getRowVector(row).dotProduct(candidate);
    }

    double coefficient(int column) {
        return coefficients.getEntry(column);
    }

    /** The fitted rate of a row. */
    double rate(int row) {
        return 1 / (1 + Math.exp(-logit(row, coefficients)));
    }

    /** Cases of a row beyond those that the model expects. */
    double residual(int row) {
        return cases.get(row).reversed() - cases.get(row).merits() * rate(row);
    }

    /** Inverse of Fisher's information: the covariance of the coefficients where the binomial law holds. */
    RealMatrix covariance() {
        return covariance;
    }

    private RealMatrix inverseInformation() {
        int width = design.getColumnDimension();
        RealMatrix information = new Array2DRowRealMatrix(width, width);
        for (int row = 0; row < cases.size(); row++) {
            RealVector x = design.getRowVector(row);
            double rate = rate(row);
            information = information.add(
                    x.outerProduct(x).scalarMultiply(cases.get(row).merits() * rate * (1 - rate)));
        }
        return new CholeskyDecomposition(information).getSolver().getInverse();
    }

    /** Pearson's chi-square over the degrees of freedom; 1 where rows scatter as the binomial law says. */
    double dispersion() {
        double chiSquare = IntStream.range(0, cases.size())
                .mapToDouble(row -> {
                    double rate = rate(row);
                    return residual(row) * residual(row) / (cases.get(row).merits() * rate * (1 - rate));
                })
                .sum();
        return chiSquare / degreesOfFreedom();
    }

    int degreesOfFreedom() {
        return design.getRowDimension() - design.getColumnDimension();
    }

    /** The design's row. */
    RealVector row(int row) {
        return design.getRowVector(row);
    }
}
