package dk.forloeb.effect.rest;

import dk.forloeb.effect.domain.DifferenceInDifferences;
import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.PermutationTest;
import dk.forloeb.effect.rest.EffectJson.Rate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The difference in differences. */
@Schema(name = "EffectDifference")
public record DifferenceJson(
        String model,

        @Schema(description = "Kind of sandwich estimator: CR1, clustered by municipality, times G/(G-1)")
        String sandwich,

        @Schema(description = "Municipalities that took part and are counted")
        int participating,

        @Schema(description = "Municipalities compared with")
        int comparison,

        Rate participatingBefore,
        Rate participatingAfter,
        Rate comparisonBefore,
        Rate comparisonAfter,

        @Schema(description = "Coefficient of participating:after")
        EstimateJson effect,

        @Schema(description = "The rate of the participating had their odds changed as those of the others; 0 to 1")
        double expectedRate,

        @Schema(description = "Rate after minus the expected one, with the interval of the coefficient at that rate")
        double difference,

        double differenceLow,
        double differenceHigh,
        Permutations permutations) {

    private static final String MODEL = "binomial logit: rate ~ participating + after + participating:after";

    /** Permutation inference over the eligible municipalities. */
    @Schema(name = "EffectPermutations")
    public record Permutations(
            @Schema(description = "Whether all assignments were tried; otherwise they were drawn")
            boolean exhaustive,

            int number,

            @Schema(description = "Of java.util.Random; of no account where all were tried")
            long seed,

            double p) {

        static Permutations of(PermutationTest test) {
            return new Permutations(test.exhaustive(), test.assignments(), test.seed(), test.p());
        }
    }

    static @Nullable DifferenceJson of(EffectAnalysis analysis) {
        DifferenceInDifferences found = analysis.difference().estimate();
        return found == null
                ? null
                : new DifferenceJson(
                        MODEL,
                        DifferenceInDifferences.SANDWICH,
                        found.treated(),
                        found.comparison(),
                        Rate.of(found.treatedBefore()),
                        Rate.of(found.treatedAfter()),
                        Rate.of(found.comparisonBefore()),
                        Rate.of(found.comparisonAfter()),
                        EstimateJson.of(found.effect()),
                        found.expectedRate(),
                        found.points(),
                        found.pointsLow(),
                        found.pointsHigh(),
                        Permutations.of(Objects.requireNonNull(analysis.permutations())));
    }
}
