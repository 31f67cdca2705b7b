package dk.forloeb.participation.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ImportCommand;
import dk.forloeb.participation.application.ImportPreview;
import dk.forloeb.participation.application.ParticipantImportService;
import dk.forloeb.participation.application.PeopleSheet;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whole lists of people for a programme. */
@Path("programmes/{programmeId}/participants/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@RequestScoped
public class ParticipantImportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ParticipantImportService imports;

    @PathParam("programmeId")
    @SuppressWarnings("NullAway.Init")
    String programmeId;

    @POST
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Consumes({"text/csv", XLSX})
    @Operation(
            summary =
                    "Enrol everybody on a list, or nobody where anything in it is wrong; with dryRun only say what would"
                            + " happen. Columns name, e-mail, role and municipality are found by heading or by content; municipality"
                            + " and role are for rows that do not say, and present=replace takes over name and role for who is"
                            + " enrolled already")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What happened, or would happen, row by row",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong; each violation has row and column")
    public ImportJson enrol(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("role") @Nullable String role,
            @QueryParam("present") @DefaultValue("keep") String present) {
        ImportCommand command = new ImportCommand(
                ApiNames.pathId(programmeId, "programme-not-found"),
                municipality == null || municipality.isEmpty() ? null : municipality,
                ApiNames.filter("role", ParticipantRole.class, role),
                replaces(present),
                Set.of());
        try (Upload upload = Upload.of(body, null, PeopleSheet.LIMITS)) {
            PeopleSheet sheet = PeopleSheet.of(upload);
            ImportPreview result = dryRun ? imports.preview(command, sheet) : imports.apply(command, sheet);
            if (result.refused() > 0) {
                throw DomainException.invalid(result.violations());
            }
            return ImportJson.of(result, dryRun);
        }
    }

    private static boolean replaces(String present) {
        return switch (present) {
            case "keep" -> false;
            case "replace" -> true;
            default -> throw DomainException.invalid("present", "not-one-of", "keep, replace");
        };
    }
}
