package dk.forloeb.selection.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.selection.application.SelectionDetail;
import dk.forloeb.selection.application.SelectionDraft;
import dk.forloeb.selection.application.SelectionPackage;
import dk.forloeb.selection.application.SelectionService;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.PageParameters;
import dk.forloeb.shared.rest.RestTypes;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Selections of municipalities for programmes. */
@Path("selections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "selections")
@RequestScoped
public class SelectionsResource {

    private static final String ZIP = "application/zip";

    @Inject
    SelectionService selections;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Selections without their rankings, the latest first")
    public ItemList<SelectionItemJson> list(
            @BeanParam PageParameters page, @QueryParam("programmeId") @Nullable String programmeId) {
        return page.envelope(
                selections.search(ApiNames.idFilter("programmeId", programmeId), page.offset(), page.limit()),
                SelectionItemJson::of);
    }

    /** The ranking of a draft follows the figures, which the version does not count, so it is always sent anew. */
    @GET
    @Path("{id}")
    @Operation(summary = "One selection: a draft ranked from the figures of the day, a confirmed one as it was frozen")
    @APIResponse(
            responseCode = "200",
            description = "The selection",
            content = @Content(schema = @Schema(implementation = SelectionJson.class)))
    public Response get(@PathParam("id") String id) {
        return changed(selections.get(key(id)));
    }

    @POST
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rank all municipalities for a programme; the answer is a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = SelectionChangeJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Ranked",
            content = @Content(schema = @Schema(implementation = SelectionJson.class)))
    public Response create(JsonInput body) {
        SelectionBody wanted = SelectionBody.read(body, null);
        SelectionDetail made = selections.create(wanted.command(), wanted.choices());
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                SelectionJson.of(made));
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Rank a draft by other settings; add or drop municipalities with a note")
    @RequestBody(content = @Content(schema = @Schema(implementation = SelectionChangeJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SelectionJson.class)))
    @APIResponse(responseCode = "409", description = "The selection is confirmed")
    public Response change(@PathParam("id") String id, JsonInput body) {
        SelectionDraft draft = selections.draft(key(id));
        SelectionChangeJson current = SelectionChangeJson.of(draft);
        long expected = Versions.expected(headers, draft.version());
        SelectionBody wanted = SelectionBody.read(body.over(current), current);
        return changed(selections.change(draft.id(), expected, wanted.command(), wanted.choices()));
    }

    @POST
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    @Path("{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Freeze a draft with everything it rests on; it supersedes what was confirmed before")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = SelectionJson.class)))
    @RequestBody(content = @Content(schema = @Schema(implementation = ConfirmationJson.class)))
    @APIResponse(responseCode = "409", description = "The selection is confirmed already")
    @APIResponse(
            responseCode = "412",
            description = "The draft was changed, or is ranked otherwise by now: fetch it and look at it again")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING),
            description = "The ETag of the draft as it was seen")
    public Response confirm(@PathParam("id") String id, JsonInput body) {
        SelectionDraft draft = selections.draft(key(id));
        long expected = Versions.expected(headers, draft.version());
        return changed(selections.confirm(draft.id(), expected, ConfirmationJson.ranking(body)));
    }

    @DELETE
    @RequiresPermission(Permission.EDIT_SELECTIONS)
    @Path("{id}")
    @Operation(summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Thrown away")
    @APIResponse(responseCode = "409", description = "The selection is confirmed")
    public void delete(@PathParam("id") String id) {
        SelectionDraft draft = selections.draft(key(id));
        selections.delete(draft.id(), Versions.expected(headers, draft.version()));
    }

    @GET
    @Path("{id}/package")
    @Produces(ZIP)
    @Operation(summary = "A confirmed selection as a dated ZIP: JSON, CSV, a record to read, and checksums")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "The selection is not confirmed")
    public Response download(@PathParam("id") String id) {
        SelectionPackage file = selections.packageOf(key(id));
        return Response.ok(file.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    private static Response changed(SelectionDetail detail) {
        return Versions.changed(detail.version(), SelectionJson.of(detail));
    }

    private static UUID key(String id) {
        return ApiNames.pathId(id, "selection-not-found");
    }
}
