package dk.forloeb.effect.rest;

import dk.forloeb.effect.domain.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coefficient of a logit model. */
@Schema(name = "EffectEstimate")
public record EstimateJson(
        @Schema(description = "On the scale of log odds") double value,

        double standardError,

        @Schema(description = "Of Student's t") int degreesOfFreedom,

        @Schema(description = "Lower limit of the 95 percent interval, on the scale of log odds")
        double low,

        double high,

        @Schema(description = "By what the odds are multiplied")
        double oddsRatio,

        double oddsRatioLow,
        double oddsRatioHigh,

        @Schema(description = "Two-sided") double p) {

    static EstimateJson of(Estimate estimate) {
        return new EstimateJson(
                estimate.value(),
                estimate.standardError(),
                estimate.degreesOfFreedom(),
                estimate.low(),
                estimate.high(),
                estimate.oddsRatio(),
                estimate.oddsRatioLow(),
                estimate.oddsRatioHigh(),
                estimate.p());
    }
}
