package dk.forloeb.selection.rest;

import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.selection.domain.Exclusion;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality in a selection as clients see it. */
@Schema(name = "SelectionCandidate")
public record CandidateJson(
        String municipalityCode,
        String municipality,
        @Nullable String sizeGroup,
        int population,

        @Schema(description = "From 1 among those that are not excluded; null for one that is") @Nullable
        Integer rank,

        @Schema(description = "0 to 100, the sum of the points of the parts")
        double score,

        List<CandidateRow.Part> parts,

        @Schema(
                description =
                        "Reversal rate with its 95 percent Wilson interval; where figures are suppressed, percent is null and low and high are the"
                                + " bounds; null without decisions on the merits")
        CandidateRow.@Nullable Rate reversal,

        @Schema(description = "Shrunk towards the national rate; atLeast, with nine in ten certainty, ranks")
        CandidateRow.@Nullable Shrunk shrunk,

        int complaints,
        int suppressed,
        boolean excluded,
        List<ExclusionJson> exclusions,
        BothLanguages reason,
        boolean chosen,

        @Schema(description = "What was decided by hand; null where the rank decides") @Nullable
        ChoiceJson choice) {

    /** Why a municipality is no candidate. */
    @Schema(name = "SelectionExclusion")
    public record ExclusionJson(
            @Schema(enumeration = {"takes-part", "task-force", "other-programme", "recent"}) @Nullable
            String kind,

            String programme) {

        static ExclusionJson of(Exclusion exclusion) {
            return new ExclusionJson(ApiNames.of(exclusion.kind()), exclusion.programme());
        }
    }

    /** A decision by hand: added where chosen, else dropped. */
    @Schema(name = "SelectionChoice")
    public record ChoiceJson(boolean chosen, String note, String decidedBy, Instant decidedAt) {

        static @Nullable ChoiceJson of(CandidateRow.@Nullable ByHand choice) {
            return choice == null
                    ? null
                    : new ChoiceJson(choice.chosen(), choice.note(), choice.decidedBy(), choice.decidedAt());
        }
    }

    /** A text in both languages. */
    @Schema(name = "BothLanguages")
    public record BothLanguages(String da, String en) {}

    static CandidateJson of(CandidateRow row) {
        return new CandidateJson(
                row.code(),
                row.name(),
                ApiNames.of(row.sizeGroup()),
                row.population(),
                row.rank(),
                row.score(),
                row.parts(),
                row.reversal(),
                row.shrunk(),
                row.complaints(),
                row.suppressed(),
                row.excluded(),
                row.exclusions().stream().map(ExclusionJson::of).toList(),
                new BothLanguages(row.reasonDa(), row.reasonEn()),
                row.chosen(),
                ChoiceJson.of(row.choice()));
    }
}
