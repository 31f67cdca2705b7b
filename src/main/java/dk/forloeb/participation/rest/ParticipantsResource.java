package dk.forloeb.participation.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.DuplicateService;
import dk.forloeb.participation.application.EnrolmentService;
import dk.forloeb.participation.application.ParticipantCommand;
import dk.forloeb.participation.application.ParticipantQuery;
import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.participation.domain.ParticipantRole;
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
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The people who take part in programmes. */
@Path("participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@RequestScoped
public class ParticipantsResource {

    @Inject
    ParticipantService participants;

    @Inject
    EnrolmentService enrolments;

    @Inject
    DuplicateService duplicates;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @Operation(
            summary =
                    "Participants, in Danish alphabetical order; municipality is a four-digit code, q searches, status is"
                            + " enrolled unless it is given; empty for all")
    public ItemList<ParticipantJson> list(
            @BeanParam PageParameters page,
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("role") @Nullable String role,
            @QueryParam("status") @DefaultValue("enrolled") String status,
            @QueryParam("q") @Nullable String text) {
        ParticipantQuery query = new ParticipantQuery(
                ApiNames.idFilter("programmeId", programmeId),
                municipality == null || municipality.isEmpty() ? null : municipality,
                ApiNames.filter("role", ParticipantRole.class, role),
                ApiNames.filter("status", EnrolmentStatus.class, status),
                text,
                ParticipantFilter.Order.NAME,
                false,
                page.offset(),
                page.limit());
        return page.envelope(participants.search(query), ParticipantJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One participant")
    @APIResponse(
            responseCode = "200",
            description = "The participant",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response get(@PathParam("id") String id) {
        ParticipantRow row = row(id);
        return Versions.ok(request, row.version(), ParticipantJson.of(row));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrol a person; 409 if the e-mail address is enrolled already, as far as you may see")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Enrolled",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    @APIResponse(responseCode = "409", description = "The e-mail address is enrolled already")
    public Response add(JsonInput body) {
        ParticipantRow made = participants.add(command(body, null));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                ParticipantJson.of(made));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a person's details")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response replace(@PathParam("id") String id, JsonInput body) {
        ParticipantRow row = row(id);
        return edit(row, body, ParticipantJson.of(row));
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change some of a person's details")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response change(@PathParam("id") String id, JsonInput body) {
        ParticipantRow row = row(id);
        ParticipantJson current = ParticipantJson.of(row);
        return edit(row, body.over(current), current);
    }

    @DELETE
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}")
    @Operation(summary = "Remove a person; figures that count the person stay")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") String id) {
        ParticipantRow row = row(id);
        participants.remove(row.id(), Versions.expected(headers, row.version()));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel; a seat goes to the first on the waiting list whom it fits. 422 after the deadline")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response cancel(@PathParam("id") String id) {
        ParticipantRow row = row(id);
        ParticipantRow cancelled = enrolments.cancel(row.id(), Versions.expected(headers, row.version()));
        return Versions.changed(cancelled.version(), ParticipantJson.of(cancelled));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the seat to a colleague of the same municipality, who does not wait for it")
    @RequestBody(content = @Content(schema = @Schema(implementation = ColleagueJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "The colleague",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response transfer(@PathParam("id") String id, JsonInput body) {
        ParticipantRow row = row(id);
        long expected = Versions.expected(headers, row.version());
        ParticipantRow colleague = enrolments.transfer(row.id(), expected, ColleagueJson.command(body));
        return Versions.created(
                uri.getBaseUriBuilder()
                        .path("participants")
                        .path(colleague.id().toString())
                        .build(),
                colleague.version(),
                ParticipantJson.of(colleague));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make one of two with the same e-mail address: this one stays, the other is deleted")
    @RequestBody(content = @Content(schema = @Schema(implementation = MergeJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The one who stays",
            content = @Content(schema = @Schema(implementation = ParticipantJson.class)))
    public Response merge(@PathParam("id") String id, JsonInput body) {
        ParticipantRow stays = row(id);
        long expected = Versions.expected(headers, stays.version());
        ParticipantRow goes = participants.get(MergeJson.other(body));
        ParticipantRow merged = duplicates.merge(stays.id(), expected, goes.id(), goes.version());
        return Versions.changed(merged.version(), ParticipantJson.of(merged));
    }

    private Response edit(ParticipantRow row, JsonInput body, ParticipantJson current) {
        long expected = Versions.expected(headers, row.version());
        ParticipantRow changed = participants.edit(row.id(), expected, command(body, current));
        return Versions.changed(changed.version(), ParticipantJson.of(changed));
    }

    private static ParticipantCommand command(JsonInput in, @Nullable ParticipantJson current) {
        in.only(
                "id",
                "programmeId",
                "municipalityCode",
                "municipalityName",
                "name",
                "email",
                "role",
                "status",
                "waitingPosition",
                "madeUp");
        in.unchanged(current, "id", "municipalityName", "status", "waitingPosition", "madeUp");
        ParticipantCommand command = new ParticipantCommand(
                in.id("programmeId"),
                in.text("municipalityCode"),
                in.text("name"),
                in.text("email"),
                in.oneOf("role", ParticipantRole.class),
                false);
        in.refuseAny();
        return command;
    }

    private ParticipantRow row(String id) {
        return participants.get(ApiNames.pathId(id, "participant-not-found"));
    }
}
