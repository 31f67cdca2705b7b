package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.export.ExportFile;
import dk.forloeb.evaluation.export.ExportKind;
import dk.forloeb.evaluation.export.SurveyExports;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closed surveys as files, in the language asked for. */
@Path("surveys")
@Tag(name = "surveys")
@RequestScoped
public class ExportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NOT_YET = "The survey is not closed yet";
    private static final String NO_ROWS = "The survey is not closed yet, or too few answered for rows to leave";

    @Inject
    SurveyExports exports;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{id}/results.xlsx")
    @Produces(WORKBOOK)
    @Operation(
            summary = "Results of a closed survey as a workbook",
            description = "Totals and breakdowns on every base with intervals, comments, codebook and method note;"
                    + " PROTECTED where figures are protected. Not for municipal contacts.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = NOT_YET)
    public Response results(@PathParam("id") String id) {
        return file(ExportKind.RESULTS, id);
    }

    @GET
    @Path("{id}/responses.csv")
    @Produces("text/csv")
    @Operation(
            summary = "Responses of a closed survey, one row each",
            description =
                    "The header holds question keys, the cells option keys; GET /surveys/{id} tells what they mean."
                            + " Without groups and free text, in an order that tells nothing and stays the same.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with byte order mark and semicolons",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = NO_ROWS)
    public Response responsesCsv(@PathParam("id") String id) {
        return file(ExportKind.CSV, id);
    }

    @GET
    @Path("{id}/responses.xlsx")
    @Produces(WORKBOOK)
    @Operation(
            summary = "Responses of a closed survey as a workbook with codebook",
            description = "The same rows as in responses.csv.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = NO_ROWS)
    public Response responsesWorkbook(@PathParam("id") String id) {
        return file(ExportKind.XLSX, id);
    }

    @GET
    @Path("{id}/report.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "Report on a closed survey to print",
            description = "Sentences, pictures, tables, breakdowns, comments and method note, tagged for"
                    + " accessibility. Not for municipal contacts.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = NOT_YET)
    public Response report(@PathParam("id") String id) {
        return file(ExportKind.REPORT, id);
    }

    private Response file(ExportKind kind, String id) {
        ExportFile file = exports.file(kind, SurveysResource.id(id), Texts.choose(headers.getAcceptableLanguages()));
        StreamingOutput content = file.content()::writeTo;
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .build();
    }
}
