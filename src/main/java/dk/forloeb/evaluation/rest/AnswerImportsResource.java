package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.imports.AnswerImportService;
import dk.forloeb.evaluation.application.imports.ImportChoice;
import dk.forloeb.evaluation.domain.imports.AnswerMapping;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers that were given on paper or in another survey program. */
@Path("surveys/{id}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class AnswerImportsResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    AnswerImportService imports;

    @Context
    HttpHeaders headers;

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Consumes({CSV, XLSX})
    @Operation(
            summary = "Take in a file of answers (CSV or XLSX), one row a response, while the survey is open",
            description =
                    "Headings are the keys of questions, and municipality and role; cells are option keys or texts."
                            + " Exports of other programs say by mapping what their columns stand for; a dry run proposes one. One fault"
                            + " and nothing is stored, unless skipRefused is true.")
    @RequestBody(
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows, or of a dry run would become",
            content = @Content(schema = @Schema(implementation = AnswerImportJson.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong; each violation has row and column")
    @APIResponse(responseCode = "409", description = "The survey is not open, or the same file was taken before")
    public AnswerImportJson take(
            @PathParam("id") String id,
            InputStream body,
            @Parameter(description = "true for a preview; nothing is stored") @QueryParam("dryRun") @Nullable
                    String dryRun,
            @Parameter(description = "true to take the other rows where some are refused")
                    @QueryParam("skipRefused")
                    @Nullable
                    String skipRefused,
            @Parameter(description = "true to take a file that was taken before once more")
                    @QueryParam("repeat")
                    @Nullable
                    String repeat,
            @Parameter(description = "AnswerMapping as JSON; without it columns are headed by keys")
                    @QueryParam("mapping")
                    @Nullable
                    String mapping) {
        UUID survey = SurveysResource.id(id);
        boolean preview = ApiNames.flag("dryRun", dryRun, false);
        AnswerMapping columns = MappingParameter.read(mapping);
        ImportChoice choice = new ImportChoice(
                columns, ApiNames.flag("skipRefused", skipRefused, false), ApiNames.flag("repeat", repeat, false));
        Locale language = Texts.choose(headers.getAcceptableLanguages());
        try (Upload file = Upload.of(body, null, AnswerImportService.LIMITS)) {
            return preview
                    ? AnswerImportJson.of(imports.preview(survey, file, columns), language)
                    : AnswerImportJson.of(imports.take(survey, file, choice), false, language);
        }
    }
}
