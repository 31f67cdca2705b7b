package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.domain.AppealCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Outcomes of the appealed decisions of a municipality. */
@Schema(name = "AppealFigures")
public record AppealFiguresJson(
        @Schema(description = "Four digits; 0000 for the whole country")
        String municipalityCode,

        String municipalityName,

        @Schema(description = "The field as asked for; null for all subjects", nullable = true) @Nullable
        String field,

        @Schema(description = "Years added up") List<Integer> years,

        int upheld,

        @Schema(description = "Changed or annulled") int changed,

        int remitted,

        @Schema(description = "Dismissed or referred; not decided on the merits")
        int dismissed,

        @Schema(description = "Suppressed cells among upheld, changed and remitted; each stands for 0 to 2 cases")
        int suppressedCells,

        @Schema(description = "All cases, as published; where that was not, those counted")
        int total,

        ReversalJson reversal,

        @Schema(description = "Whether figures among these are invented")
        boolean madeUp) {

    static AppealFiguresJson of(
            String code, String name, AppealFiguresResource.Choice choice, AppealCounts counts, boolean madeUp) {
        return new AppealFiguresJson(
                code,
                name,
                choice.field(),
                choice.years(),
                counts.upheld(),
                counts.changed(),
                counts.remitted(),
                counts.dismissed(),
                counts.suppressedCells(),
                counts.complaints(),
                ReversalJson.of(counts),
                madeUp);
    }
}
