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

        @Schema(description = "Whole percent; null where nothing was decided on the merits", nullable = true) @Nullable
        Integer percent,

        @Schema(description = "Wilson's 95 percent interval, unrounded, 0 to 1", nullable = true) @Nullable
        Double low,

        @Schema(nullable = true) @Nullable Double high) {

    /** The rate of these counts. */
    public static ReversalJson of(AppealCounts counts) {
        return new ReversalJson(
                counts.reversed(),
                counts.merits(),
                counts.rate().map(share -> share.percent()).orElse(null),
                counts.interval().map(limits -> limits.low()).orElse(null),
                counts.interval().map(limits -> limits.high()).orElse(null));
    }
}
