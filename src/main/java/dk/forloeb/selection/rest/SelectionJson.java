package dk.forloeb.selection.rest;

import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.selection.application.SelectionBasis;
import dk.forloeb.selection.application.SelectionDetail;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.Weights;
import dk.forloeb.selection.rest.CandidateJson.BothLanguages;
import dk.forloeb.selection.rest.CandidateJson.ChoiceJson;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A selection as clients see it. */
@Schema(name = "Selection")
public record SelectionJson(
        @Schema(readOnly = true) String id,
        String programmeId,
        @Schema(readOnly = true) String programme,

        @Schema(
                readOnly = true,
                enumeration = {"draft", "confirmed", "superseded"})
                @Nullable
        String state,

        @Schema(readOnly = true) @Nullable Integer number,
        @Schema(readOnly = true) @Nullable String madeUp,

        @Schema(description = "A key, name, case subject or provision such as § 114; or a list of such, which together are one field")
        Object field,

        @Schema(readOnly = true) BothLanguages fieldName,
        @Schema(readOnly = true) List<String> subjects,

        @Schema(description = "The three latest complete ones if absent")
        List<Integer> years,

        @Schema(description = "0 to 100 each, only proportions matter; 60, 25 and 15 where absent")
        Weights weights,

        @Schema(description = "What keeps a municipality from being a candidate")
        Exclusions exclude,

        @Schema(description = "How many are to be chosen; 10 if absent")
        int places,

        @Schema(readOnly = true) CandidateRow.@Nullable Rate national,
        @Schema(readOnly = true) @Nullable Double priorStrength,
        @Schema(readOnly = true) int eligible,

        @Schema(readOnly = true, description = "All municipalities in rank order, then the excluded ones")
        List<CandidateJson> candidates,

        @Schema(description = "What was decided by hand, by municipality code; null for a code leaves it to its rank")
        Map<String, ChoiceJson> choices,

        @Schema(readOnly = true) List<SelectionBasis.Source> sources,
        @Schema(readOnly = true) BothLanguages method,
        @Schema(readOnly = true) String updatedBy,
        @Schema(readOnly = true) Instant updatedAt,
        @Schema(readOnly = true) @Nullable String confirmedBy,
        @Schema(readOnly = true) @Nullable Instant confirmedAt) {

    static SelectionJson of(SelectionDetail detail) {
        SelectionBasis basis = detail.basis();
        return new SelectionJson(
                detail.id().toString(),
                detail.programmeId().toString(),
                basis.programme(),
                ApiNames.of(detail.state()),
                detail.number(),
                basis.madeUp(),
                oneOrList(basis.field()),
                new BothLanguages(basis.fieldDa(), basis.fieldEn()),
                basis.subjects(),
                basis.years(),
                basis.weights(),
                basis.exclusions(),
                basis.places(),
                basis.national(),
                basis.priorStrength(),
                basis.eligible(),
                basis.candidates().stream().map(CandidateJson::of).toList(),
                choices(basis.candidates()),
                basis.sources(),
                new BothLanguages(basis.method().da(), basis.method().en()),
                detail.updatedBy(),
                detail.updatedAt(),
                basis.confirmedBy(),
                basis.confirmedAt());
    }

    static Object oneOrList(List<String> field) {
        return field.size() == 1 ? field.get(0) : field;
    }

    private static Map<String, ChoiceJson> choices(List<CandidateRow> candidates) {
        Map<String, ChoiceJson> choices = new TreeMap<>();
        candidates.forEach(row -> {
            ChoiceJson choice = ChoiceJson.of(row.choice());
            if (choice != null) {
                choices.put(row.code(), choice);
            }
        });
        return choices;
    }
}
