package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.domain.AppealImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of figures that was imported. */
@Schema(name = "AppealImport")
public record AppealImportJson(
        int id,

        String fileName,

        @Schema(description = "SHA-256 of the file, 64 hex digits")
        String sha256,

        @Schema(description = "The day on which the figures were drawn; the later drawn ones stand")
        LocalDate extractedOn,

        Instant importedAt,

        @Schema(description = "Log-in name") String importedBy,

        boolean madeUp,

        Counts counts,

        @Schema(description = "Whose rows were passed over: the whole country, other authorities")
        List<String> skipped) {

    /** What became of the rows. */
    @Schema(name = "AppealImportCounts")
    public record Counts(
            int rows,

            @Schema(description = "Of periods that had none before")
            int added,

            int changed,

            @Schema(
                    description =
                            "Differ from figures that were drawn later, or are quarters of a year that stands as a whole; kept, without counting")
            int older,

            int unchanged,

            @Schema(description = "Faults found") int refused,

            int skipped) {}

    static AppealImportJson of(AppealImport made) {
        AppealImport.Tally tally = made.tally();
        return new AppealImportJson(
                made.id(),
                made.fileName(),
                made.sha256(),
                made.extractedOn(),
                made.madeAt(),
                made.actor(),
                made.madeUp(),
                new Counts(
                        tally.rows(),
                        tally.added(),
                        tally.changed(),
                        tally.older(),
                        tally.unchanged(),
                        tally.refused(),
                        tally.skipped()),
                tally.skippedNames());
    }
}
