package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ImportPreview;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became, or with {@code dryRun} would become, of a list of people. */
@Schema(name = "ParticipantImport")
public record ImportJson(
        boolean dryRun, long enrolled, long waiting, long present, long refused, List<ImportRowJson> rows) {

    static ImportJson of(ImportPreview preview, boolean dryRun) {
        return new ImportJson(
                dryRun,
                preview.seats(),
                preview.waiting(),
                preview.present(),
                preview.refused(),
                preview.rows().stream().map(ImportRowJson::of).toList());
    }
}
