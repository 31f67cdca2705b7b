package dk.forloeb.effect.rest;

import dk.forloeb.effect.domain.InterruptedSeries;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The interrupted time series of the participating municipalities. */
@Schema(name = "EffectSeries")
public record SeriesJson(
        String model,
        List<Integer> years,

        @Schema(description = "Change a year before") EstimateJson trend,

        @Schema(description = "Change in the first year after, beyond the trend")
        EstimateJson level,

        @Schema(description = "Change of the trend after") EstimateJson slope,

        @Schema(description = "Pearson's chi-square over the degrees of freedom; errors take it for 1 where it is less")
        double dispersion) {

    private static final String MODEL =
            "quasi-binomial logit: rate ~ year + after + year:after, year 0 the first after";

    static @Nullable SeriesJson of(@Nullable InterruptedSeries series) {
        return series == null
                ? null
                : new SeriesJson(
                        MODEL,
                        series.years(),
                        EstimateJson.of(series.trend()),
                        EstimateJson.of(series.level()),
                        EstimateJson.of(series.slope()),
                        series.dispersion());
    }
}
