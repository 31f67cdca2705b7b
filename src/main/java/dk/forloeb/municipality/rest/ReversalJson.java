package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.domain.AppealCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reversal rate with what it was made from. */
@Schema(name = "Reversal")
public record ReversalJson(
        @Schema(description = "Changed, annulled or remitted")
        int count,

        @Schema(description = "Decided on the merits") int base,

        @Schema(
                description =
                        "Whole percent; null where nothing was decided on the merits, and where cells are suppressed",
                nullable = true)
        @Nullable
        Integer percent,

        @Schema(description = "Wilson's 95 percent interval, unrounded, 0 to 1", nullable = true) @Nullable
        Double low,

        @Schema(nullable = true) @Nullable Double high,

        @Schema(
                description =
                        "Where cells are suppressed: the least that the rate can be, 0 to 1; null if all of them are",
                nullable = true)
        @Nullable
        Double atLeast,

        @Schema(description = "And the most", nullable = true) @Nullable
        Double atMost) {

    /** The rate of these counts. */
    public static ReversalJson of(AppealCounts counts) {
        return new ReversalJson(
                counts.reversed(),
                counts.merits(),
                counts.rate().map(share -> share.percent()).orElse(null),
                counts.interval().map(limits -> limits.low()).orElse(null),
                counts.interval().map(limits -> limits.high()).orElse(null),
                counts.bounds().map(limits -> limits.low()).orElse(null),
                counts.bounds().map(limits -> limits.high()).orElse(null));
    }
}
