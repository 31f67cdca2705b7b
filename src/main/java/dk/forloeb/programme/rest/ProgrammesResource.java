package dk.forloeb.programme.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.DomainException;
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

/** Learning programmes. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@RequestScoped
public class ProgrammesResource {

    @Inject
    ProgrammeService programmes;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Operation(summary = "Programmes, by title")
    public ItemList<ProgrammeItemJson> list(
            @BeanParam PageParameters page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("state") @Nullable String state,
            @QueryParam("year") @Nullable String calendarYear,
            @QueryParam("provisionId") @Nullable String provision,
            @QueryParam("initiativeId") @Nullable String initiative) {
        ProgrammeQuery query = new ProgrammeQuery(
                text,
                ApiNames.filter("kind", ProgrammeKind.class, kind),
                ApiNames.filter("state", ProgrammeState.class, state),
                year(calendarYear),
                ApiNames.idFilter("provisionId", provision),
                ApiNames.idFilter("initiativeId", initiative),
                ProgrammeQuery.Sort.TITLE,
                false);
        return page.envelope(programmes.search(query, page.offset(), page.limit()), ProgrammeItemJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One programme")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)),
            description = "The programme")
    public Response get(@PathParam("id") String id) {
        ProgrammeDetail found = find(id);
        return Versions.ok(request, found.version(), ProgrammeJson.of(found));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a new programme, as an idea")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)),
            description = "Written down")
    public Response create(JsonInput body) {
        ProgrammeDetail made = programmes.create(ProgrammeJson.facts(body, null));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                ProgrammeJson.of(made));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace what is written down; fields left out become empty")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)),
            description = "Changed")
    public Response replace(@PathParam("id") String id, JsonInput body) {
        return edit(find(id), body);
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some fields (merge-patch, RFC 7386); null empties a field")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)),
            description = "Changed")
    public Response patch(@PathParam("id") String id, JsonInput body) {
        ProgrammeDetail current = find(id);
        return edit(current, body.over(ProgrammeJson.of(current)));
    }

    /** {@code If-Match} is honoured here too, but not asked for: the step itself says what it expects. */
    @POST
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a step in the programme's life")
    @RequestBody(content = @Content(schema = @Schema(implementation = TransitionBody.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)),
            description = "The programme after the step")
    public Response move(@PathParam("id") String id, JsonInput body) {
        ProgrammeDetail current = find(id);
        long expected = headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? current.version()
                : Versions.expected(headers, current.version());
        ProgrammeState to = body.onlyComponentsOf(TransitionBody.class).oneOf("to", ProgrammeState.class);
        String note = body.text("note");
        body.refuseAny();
        if (to == null) {
            throw DomainException.invalid("to", "required");
        }
        ProgrammeDetail moved = programmes.move(current.id(), expected, to, note);
        return Versions.changed(moved.version(), ProgrammeJson.of(moved));
    }

    private Response edit(ProgrammeDetail current, JsonInput body) {
        long expected = Versions.expected(headers, current.version());
        ProgrammeDetail changed =
                programmes.edit(current.id(), expected, ProgrammeJson.facts(body, ProgrammeJson.of(current)));
        return Versions.changed(changed.version(), ProgrammeJson.of(changed));
    }

    private ProgrammeDetail find(String id) {
        UUID key = ApiNames.pathId(id, "programme-not-found");
        return programmes.get(key);
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{4}")) {
            throw DomainException.invalid("year", "not-an-integer");
        }
        return Integer.valueOf(text);
    }
}
