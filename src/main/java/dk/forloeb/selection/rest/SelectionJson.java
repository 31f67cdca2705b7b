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
        String id,
        String programmeId,
        String programme,

        @Schema(enumeration = {"draft", "confirmed", "superseded"}) @Nullable
        String state,

        @Nullable Integer number,
        @Nullable String madeUp,

        @Schema(description = "The field as it was sent: a text or a list of texts")
        Object field,

        BothLanguages fieldName,
        List<String> subjects,
        List<Integer> years,
        Weights weights,

        @Schema(description = "What keeps a municipality from being a candidate")
        Exclusions exclude,

        int places,

        CandidateRow.@Nullable Rate national,
        @Nullable Double priorStrength,
        int eligible,

        @Schema(
                description = "Tells this ranking of a draft from any other, and is sent to confirm it; null of a"
                        + " confirmed one")
        @Nullable
        String ranking,

        @Schema(description = "All municipalities in rank order, then the excluded ones")
        List<CandidateJson> candidates,

        @Schema(description = "What was decided by hand, by municipality code")
        Map<String, ChoiceJson> choices,

        List<SelectionBasis.Source> sources,
        BothLanguages method,
        String updatedBy,
        Instant updatedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

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
                detail.isDraft() ? basis.digest() : null,
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
