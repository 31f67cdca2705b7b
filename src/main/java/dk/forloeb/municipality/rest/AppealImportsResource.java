package dk.forloeb.municipality.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.FiguresImportService;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.PageParameters;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of reversal figures. */
@Path("appeal-figures/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appeal-figures")
@RequestScoped
public class AppealImportsResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CHANGES_SHOWN = 200;

    @Inject
    FiguresImportService imports;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Stored imports, newest first")
    public ItemList<AppealImportJson> list(@BeanParam PageParameters page) {
        return page.envelope(imports.list(page.offset(), page.limit()), AppealImportJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One import")
    public AppealImportJson get(@PathParam("id") String id) {
        return AppealImportJson.of(stored(id));
    }

    /** A draft is nobody's business but that of the page that shows it. */
    private AppealImport stored(String id) {
        AppealImport found = imports.get(number(id));
        if (!found.stored()) {
            throw DomainException.notFound("import-not-found");
        }
        return found;
    }

    @GET
    @Path("{id}/differences")
    @Operation(
            summary = "What a stored import said and what stood before, one page at a time",
            description = "As it was compared when it was stored; later imports do not change it.")
    public ItemList<AppealPreviewJson.Change> differences(
            @PathParam("id") String id,
            @BeanParam PageParameters page,
            @Parameter(description = "Which of its figures: changed (if absent), new, older or unchanged")
                    @QueryParam("kind")
                    @Nullable
                    String kind) {
        FigureDifference.Kind asked = Objects.requireNonNullElse(
                ApiNames.filter("kind", FigureDifference.Kind.class, kind), FigureDifference.Kind.CHANGED);
        return page.envelope(
                imports.differences(stored(id).id(), asked, page.offset(), page.limit()), AppealPreviewJson.Change::of);
    }

    @POST
    @RequiresPermission(Permission.IMPORT_FIGURES)
    @Consumes({CSV, XLSX})
    @Operation(
            summary = "Import a published export (CSV or XLSX, told apart by content); one fault and nothing is stored",
            description = "Faults name row and column in violations[]. With dryRun=true nothing is stored.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = AppealImportJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Of a dry run: what would change",
            content = @Content(schema = @Schema(implementation = AppealPreviewJson.class)))
    public Response create(
            InputStream body,
            @Parameter(description = "true for a preview") @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("fileName") @Nullable String fileName,
            @Parameter(description = "The day on which the figures were drawn, as 2027-03-05; today if absent")
                    @QueryParam("extractedOn")
                    @Nullable
                    String extractedOn) {
        boolean preview = ApiNames.flag("dryRun", dryRun, false);
        LocalDate day = date("extractedOn", extractedOn);
        try (Upload file = Upload.of(body, fileName, FiguresImportService.LIMITS)) {
            if (preview) {
                return Response.ok(AppealPreviewJson.of(
                                imports.dryRun(file, day, CHANGES_SHOWN),
                                Texts.choose(headers.getAcceptableLanguages())))
                        .build();
            }
            AppealImport made = imports.importNow(file, day, false);
            return Response.created(uri.getAbsolutePathBuilder()
                            .path(Integer.toString(made.id()))
                            .build())
                    .entity(AppealImportJson.of(made))
                    .build();
        }
    }

    private static @Nullable LocalDate date(String parameter, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException malformed) {
            throw DomainException.invalid(parameter, "not-a-date");
        }
    }

    private static int number(String id) {
        if (!id.matches("\\d{1,9}")) {
            throw DomainException.notFound("import-not-found");
        }
        return Integer.parseInt(id);
    }
}
