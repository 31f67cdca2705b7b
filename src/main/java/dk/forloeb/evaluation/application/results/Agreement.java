package dk.forloeb.evaluation.application.results;

import dk.forloeb.evaluation.domain.statistics.ShareOfAgreement;
import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.PopulationInterval;
import dk.forloeb.shared.statistics.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of agreement (andel positive svar) with everything it may not be read without.
 *
 * @param options keys of the options that count as agreeing
 * @param count those who chose one of them
 * @param share unrounded proportion; null where the base is empty
 * @param percent half up; null where the base is empty
 * @param interval null where there is none for this base
 * @param finitePopulation null where there is none for this base
 * @param worstCase null where there is none for this base
 */
public record Agreement(
        List<String> options,
        int count,
        BaseSize base,
        @Nullable Double share,
        @Nullable Integer percent,
        @Nullable IntervalResult interval,
        @Nullable PopulationResult finitePopulation,
        @Nullable Bounds worstCase) {

    /** The kind of base and its size. */
    public record BaseSize(String kind, int n) {}

    /** A confidence interval, as unrounded proportions. */
    public record IntervalResult(String method, double level, double low, double high) {}

    /** The interval corrected for the number invited. */
    public record PopulationResult(int population, double low, double high) {}

    /** What the share could be among all invited, whatever those who did not answer think. */
    public record Bounds(double low, double high) {}

    static Agreement of(List<String> options, ShareOfAgreement share) {
        return new Agreement(
                options,
                share.count(),
                new BaseSize(share.base().name(), share.n()),
                share.share().map(Share::value).orElse(null),
                share.share().map(Share::percent).orElse(null),
                interval(share.interval()),
                population(share.finitePopulation()),
                bounds(share.worstCase()));
    }

    private static @Nullable IntervalResult interval(@Nullable ConfidenceInterval interval) {
        return interval == null
                ? null
                : new IntervalResult(interval.method().name(), interval.level(), interval.low(), interval.high());
    }

    private static @Nullable PopulationResult population(@Nullable PopulationInterval interval) {
        return interval == null ? null : new PopulationResult(interval.population(), interval.low(), interval.high());
    }

    private static @Nullable Bounds bounds(@Nullable Interval interval) {
        return interval == null ? null : new Bounds(interval.low(), interval.high());
    }
}
