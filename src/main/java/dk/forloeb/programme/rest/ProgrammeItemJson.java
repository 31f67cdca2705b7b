package dk.forloeb.programme.rest;

import dk.forloeb.programme.application.ProgrammeRow;
import dk.forloeb.shared.rest.ApiNames;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learning programme in a list. */
@Schema(name = "ProgrammeItem")
public record ProgrammeItemJson(
        String id,
        long version,
        @Nullable String kind,
        String title,
        @Nullable String state,
        @Nullable String caseFileNumber,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Schema(description = "As they are cited, for example serviceloven § 42")
        List<String> provisions,

        @Nullable LocalDate asOf,
        @Nullable String madeUp) {

    static ProgrammeItemJson of(ProgrammeRow row) {
        return new ProgrammeItemJson(
                row.id().toString(),
                row.version(),
                ApiNames.of(row.kind()),
                row.title(),
                ApiNames.of(row.state()),
                row.caseFileNumber(),
                row.startsOn(),
                row.endsOn(),
                row.provisions(),
                row.asOf(),
                row.madeUp());
    }
}
