package dk.forloeb.programme.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.InitiativeDetail;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.domain.InitiativeQuery;
import dk.forloeb.programme.domain.LeadAuthority;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Learning initiatives. */
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
@RequestScoped
public class InitiativesResource {

    @Inject
    InitiativeService initiatives;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Operation(summary = "Initiatives, by title")
    public ItemList<InitiativeJson> list(
            @BeanParam PageParameters page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("leadAuthority") @Nullable String lead) {
        InitiativeQuery query = new InitiativeQuery(
                text,
                kind == null || kind.isEmpty() ? null : kind,
                ApiNames.filter("leadAuthority", LeadAuthority.class, lead),
                InitiativeQuery.Sort.TITLE,
                false);
        return page.envelope(initiatives.search(query, page.offset(), page.limit()), InitiativeJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One initiative")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InitiativeJson.class)),
            description = "The initiative")
    public Response get(@PathParam("id") String id) {
        InitiativeDetail found = find(id);
        return Versions.ok(request, found.version(), InitiativeJson.of(found));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a new initiative")
    @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeJson.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InitiativeJson.class)),
            description = "Written down")
    public Response create(JsonInput body) {
        InitiativeDetail made = initiatives.create(InitiativeJson.facts(body, null));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                InitiativeJson.of(made));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace what is written down; fields left out become empty")
    @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeJson.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InitiativeJson.class)),
            description = "Changed")
    public Response replace(@PathParam("id") String id, JsonInput body) {
        return edit(find(id), body);
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some fields (merge-patch, RFC 7386); null empties a field")
    @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeJson.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InitiativeJson.class)),
            description = "Changed")
    public Response patch(@PathParam("id") String id, JsonInput body) {
        InitiativeDetail current = find(id);
        return edit(current, body.over(InitiativeJson.of(current)));
    }

    private Response edit(InitiativeDetail current, JsonInput body) {
        long expected = Versions.expected(headers, current.version());
        InitiativeDetail changed =
                initiatives.edit(current.id(), expected, InitiativeJson.facts(body, InitiativeJson.of(current)));
        return Versions.changed(changed.version(), InitiativeJson.of(changed));
    }

    private InitiativeDetail find(String id) {
        UUID key = ApiNames.pathId(id, "initiative-not-found");
        return initiatives.get(key);
    }
}
