package dk.forloeb.teaching.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.PageParameters;
import dk.forloeb.shared.rest.RestTypes;
import dk.forloeb.shared.rest.Versions;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The days on which programmes teach. */
@Path("teaching-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teaching-days")
@RequestScoped
public class TeachingDaysResource {

    private static final String TELL =
            "false where participants and contacts are to get no mail about a new time or place, or that the day is cancelled";

    @Inject
    TeachingDayService days;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Operation(summary = "Teaching days by their start, cancelled ones included")
    public ItemList<TeachingDayJson> list(
            @BeanParam PageParameters page,
            @BeanParam TimeSpan span,
            @QueryParam("programmeId") @Nullable String programmeId) {
        TeachingDayQuery query = new TeachingDayQuery(
                ApiNames.idFilter("programmeId", programmeId),
                span.from(),
                span.to(),
                false,
                page.offset(),
                page.limit());
        return page.envelope(days.search(query), TeachingDayJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One teaching day")
    @APIResponse(
            responseCode = "200",
            description = "The teaching day",
            content = @Content(schema = @Schema(implementation = TeachingDayJson.class)))
    public Response get(@PathParam("id") String id) {
        TeachingDayRow row = row(id);
        return Versions.ok(request, row.version(), TeachingDayJson.of(row));
    }

    @POST
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a teaching day; times are wall-clock times in Europe/Copenhagen")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeachingDayJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = TeachingDayJson.class)))
    public Response create(JsonInput body) {
        TeachingDayRow made = days.create(TeachingDayBody.command(body, null));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                TeachingDayJson.of(made));
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a teaching day; 409 once it is cancelled")
    @RequestBody(content = @Content(schema = @Schema(implementation = TeachingDayJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = TeachingDayJson.class)))
    @APIResponse(responseCode = "409", description = "The day is cancelled")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = TELL) @QueryParam("tell") @Nullable String tell,
            JsonInput body) {
        boolean told = ApiNames.flag("tell", tell, true);
        TeachingDayRow row = row(id);
        TeachingDayJson current = TeachingDayJson.of(row);
        long expected = Versions.expected(headers, row.version());
        TeachingDayRow changed =
                days.edit(row.id(), expected, TeachingDayBody.command(body.over(current), current), told);
        return Versions.changed(changed.version(), TeachingDayJson.of(changed));
    }

    @DELETE
    @RequiresPermission(Permission.EDIT_TEACHING_DAYS)
    @Path("{id}")
    @Operation(summary = "Cancel a teaching day; it stays, with status cancelled and a higher sequence")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(
            @PathParam("id") String id, @Parameter(description = TELL) @QueryParam("tell") @Nullable String tell) {
        boolean told = ApiNames.flag("tell", tell, true);
        TeachingDayRow row = row(id);
        days.cancel(row.id(), Versions.expected(headers, row.version()), told);
    }

    private TeachingDayRow row(String id) {
        return days.get(ApiNames.pathId(id, "teaching-day-not-found"));
    }
}
