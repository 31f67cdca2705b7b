package dk.forloeb.municipality.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.CaseFieldFacts;
import dk.forloeb.municipality.application.CaseFieldService;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.RestTypes;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fields: the areas of the maps, those of programmes, and the authority's own. */
@Path("case-fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case-fields")
@RequestScoped
public class CaseFieldsResource {

    @Inject
    FiguresService figures;

    @Inject
    CaseFieldService fields;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Operation(summary = "All fields, those that come with the product first")
    public ItemList<CaseFieldJson> list() {
        return ItemList.whole(figures.fields().stream().map(CaseFieldJson::of).toList());
    }

    @GET
    @Path("{key}")
    @Operation(summary = "One field")
    @APIResponse(
            responseCode = "200",
            description = "The field",
            content = @Content(schema = @Schema(implementation = CaseFieldJson.class)))
    public Response get(@PathParam("key") String key) {
        CaseField field = fields.get(key);
        return Versions.ok(request, field.version(), CaseFieldJson.of(field));
    }

    @POST
    @RequiresPermission(Permission.IMPORT_FIGURES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a field")
    @RequestBody(content = @Content(schema = @Schema(implementation = CaseFieldJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CaseFieldJson.class)))
    public Response create(JsonInput body) {
        CaseField made = fields.create(names(body.only("nameDa", "nameEn", "subjects")));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.key()).build(), made.version(), CaseFieldJson.of(made));
    }

    @PATCH
    @RequiresPermission(Permission.IMPORT_FIGURES)
    @Path("{key}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a field of the authority's own; 422 for one that comes with the product")
    @RequestBody(content = @Content(schema = @Schema(implementation = CaseFieldJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = CaseFieldJson.class)))
    public Response change(@PathParam("key") String key, JsonInput body) {
        CaseField current = fields.get(key);
        CaseFieldJson before = CaseFieldJson.of(current);
        JsonInput whole = body.over(before);
        whole.only("key", "nameDa", "nameEn", "subjects").unchanged(before, "key");
        long expected = Versions.expected(headers, current.version());
        CaseField changed = fields.edit(key, expected, names(whole));
        return Versions.changed(changed.version(), CaseFieldJson.of(changed));
    }

    @DELETE
    @RequiresPermission(Permission.IMPORT_FIGURES)
    @Path("{key}")
    @Operation(summary = "Delete a field of the authority's own; its figures stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("key") String key) {
        CaseField field = fields.get(key);
        fields.delete(key, Versions.expected(headers, field.version()));
    }

    private static CaseFieldFacts names(JsonInput body) {
        CaseFieldFacts facts = new CaseFieldFacts(body.text("nameDa"), body.text("nameEn"), body.texts("subjects"));
        body.refuseAny();
        return facts;
    }
}
