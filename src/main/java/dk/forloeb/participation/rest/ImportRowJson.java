package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ImportRow;
import dk.forloeb.shared.rest.ApiNames;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of one row of a list; {@code presentName} where somebody with the address is enrolled already. */
@Schema(name = "ImportRow")
public record ImportRowJson(
        @Schema(description = "as a spreadsheet counts, from 1")
        int row,

        @Schema(enumeration = {"seat", "waiting-list", "present", "refused"})
        String outcome,

        String name,
        String email,
        @Nullable String role,
        @Nullable String municipalityCode,
        @Nullable String presentName) {

    static ImportRowJson of(ImportRow row) {
        return new ImportRowJson(
                row.number(),
                Objects.requireNonNull(ApiNames.of(row.outcome())),
                row.name(),
                row.email(),
                row.role() == null ? null : row.role().key(),
                row.municipalityCode(),
                row.presentName());
    }
}
