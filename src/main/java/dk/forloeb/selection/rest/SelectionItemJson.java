package dk.forloeb.selection.rest;

import dk.forloeb.selection.application.SelectionRow;
import dk.forloeb.shared.rest.ApiNames;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A selection in a list, without its ranking. */
@Schema(name = "SelectionItem")
public record SelectionItemJson(
        String id,
        String programmeId,

        @Schema(enumeration = {"draft", "confirmed", "superseded"}) @Nullable
        String state,

        @Nullable Integer number,
        Object field,
        List<Integer> years,
        @Nullable String madeUp,
        String updatedBy,
        Instant updatedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    static SelectionItemJson of(SelectionRow row) {
        return new SelectionItemJson(
                row.id().toString(),
                row.programmeId().toString(),
                ApiNames.of(row.state()),
                row.number(),
                SelectionJson.oneOrList(row.field()),
                row.years(),
                row.madeUp(),
                row.updatedBy(),
                row.updatedAt(),
                row.confirmedBy(),
                row.confirmedAt());
    }
}
