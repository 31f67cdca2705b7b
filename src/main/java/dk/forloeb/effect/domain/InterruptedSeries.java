package dk.forloeb.effect.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The participating municipalities alone, year by year: {@code logit(rate) = 1 + year + after + after × year}, with years
 * counted from the first after (interrupted time series, Bernal, Cummins and Gasparrini 2017). Years scatter more than the
 * binomial law says, so errors are those of a quasi-binomial model: multiplied by the root of the dispersion (Pearson's
 * chi-square over the degrees of freedom), which is taken for 1 where it is less, and Student's t.
 *
 * @param years that are counted, ascending
 * @param trend change of log odds a year before
 * @param level change of log odds in the first year after, beyond the trend
 * @param slope change of the trend after
 * @param dispersion as estimated, also where it is below 1
 */
public record InterruptedSeries(
        List<Integer> years, Estimate trend, Estimate level, Estimate slope, double dispersion) {

    /** Fewest years before, and of them as well as after fewest for a trend. */
    public static final int FEWEST_BEFORE = 3;

    public static final int FEWEST_AFTER = 2;

    /** Fewest years at all, which leave two degrees of freedom to estimate the scatter by. */
    public static final int FEWEST = 6;

    private static final int COLUMNS = 4;

    /** The estimate, or why there is none: FEW_YEARS, NO_CONVERGENCE. */
    static Finding<InterruptedSeries> of(List<YearCount> counts, Periods periods) {
        Map<Integer, Tally> byYear = byYear(counts, periods);
        long before = byYear.keySet().stream()
                .filter(year -> year < periods.firstAfter())
                .count();
        if (before < FEWEST_BEFORE || byYear.size() - before < FEWEST_AFTER || byYear.size() < FEWEST) {
            return Finding.unsaid(Obstacle.Kind.FEW_YEARS, byYear.size(), FEWEST, FEWEST_BEFORE, FEWEST_AFTER);
        }
        Optional<LogitFit> fit = LogitFit.of(design(byYear, periods.firstAfter()), List.copyOf(byYear.values()));
        return fit.map(fitted -> Finding.said(of(fitted, List.copyOf(byYear.keySet()))))
                .orElseGet(() -> Finding.unsaid(Obstacle.Kind.NO_CONVERGENCE));
    }

    private static InterruptedSeries of(LogitFit fit, List<Integer> years) {
        double scale = Math.max(1, fit.dispersion());
        List<Estimate> estimates = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            double error = Math.sqrt(scale * fit.covariance().getEntry(column, column));
            estimates.add(Estimate.of(fit.coefficient(column), error, fit.degreesOfFreedom()));
        }
        return new InterruptedSeries(years, estimates.get(1), estimates.get(2), estimates.get(3), fit.dispersion());
    }

    private static Map<Integer, Tally> byYear(List<YearCount> counts, Periods periods) {
        Map<Integer, Tally> byYear = new TreeMap<>();
        counts.stream()
                .filter(YearCount::isKnown)
                .filter(count -> periods.before().contains(count.year())
                        || periods.after().contains(count.year()))
                .forEach(count -> byYear.merge(count.year(), count.cases(), Tally::plus));
        return byYear;
    }

    private static double[][] design(Map<Integer, Tally> byYear, int firstAfter) {
        return byYear.keySet().stream()
                .map(year -> {
                    int time = year - firstAfter;
                    int after = time >= 0 ? 1 : 0;
                    return new double[] {1, time, after, (double) after * time};
                })
                .toArray(double[][]::new);
    }
}
