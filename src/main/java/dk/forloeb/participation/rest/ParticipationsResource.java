package dk.forloeb.participation.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ContactsService;
import dk.forloeb.participation.application.ParticipationCommand;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The municipalities that take part in a programme. */
@Path("programmes/{programmeId}/participations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RequestScoped
public class ParticipationsResource {

    @Inject
    ParticipationService participations;

    @Inject
    ContactsService contacts;

    @PathParam("programmeId")
    @SuppressWarnings("NullAway.Init")
    String programmeId;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "The participating municipalities, in Danish alphabetical order")
    public ItemList<ParticipationJson> list(@BeanParam PageParameters page) {
        List<ParticipationRow> all = participations.list(programme());
        List<ParticipationRow> wanted =
                all.stream().skip(page.offset()).limit(page.limit()).toList();
        return page.envelope(new Page<>(wanted, all.size()), ParticipationJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One participating municipality")
    @APIResponse(
            responseCode = "200",
            description = "The participation",
            content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    public Response get(@PathParam("id") String id) {
        ParticipationRow row = row(id);
        return Versions.changed(row.version(), ParticipationJson.of(row));
    }

    @POST
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a municipality take part; 409 if it does already")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Takes part",
            content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    @APIResponse(responseCode = "409", description = "The municipality takes part already")
    public Response add(JsonInput body) {
        ParticipationRow made = participations.add(programme(), command(body, null));
        return Versions.created(
                uri.getAbsolutePathBuilder().path(made.id().toString()).build(),
                made.version(),
                ParticipationJson.of(made));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace contact person, date and note")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    public Response replace(@PathParam("id") String id, JsonInput body) {
        ParticipationRow row = row(id);
        return edit(row, body, ParticipationJson.of(row));
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change contact person, date or note")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipationJson.class)))
    public Response change(@PathParam("id") String id, JsonInput body) {
        ParticipationRow row = row(id);
        ParticipationJson current = ParticipationJson.of(row);
        return edit(row, body.over(current), current);
    }

    @DELETE
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Path("{id}")
    @Operation(summary = "Take a municipality out; 409 if it has participants, unless withParticipants=true")
    @APIResponse(responseCode = "204", description = "Takes part no more")
    @APIResponse(responseCode = "409", description = "It has participants, and withParticipants is not true")
    public void remove(
            @PathParam("id") String id,
            @QueryParam("withParticipants") @DefaultValue("false") boolean withParticipants) {
        ParticipationRow row = row(id);
        participations.remove(row.id(), Versions.expected(headers, row.version()), withParticipants);
    }

    @GET
    @Path("{id}/contacts")
    @Operation(summary = "The municipality's contact person and deputies")
    @APIResponse(
            responseCode = "200",
            description = "Who is to be asked",
            content = @Content(schema = @Schema(implementation = ContactsJson.class)))
    public Response contacts(@PathParam("id") String id) {
        ParticipationRow row = row(id);
        return Versions.changed(row.version(), ContactsJson.of(row));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    @Path("{id}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace contact person and deputies; the municipality's own contact may do it too")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactsJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = ContactsJson.class)))
    public Response replaceContacts(@PathParam("id") String id, JsonInput body) {
        ParticipationRow row = row(id);
        long expected = Versions.expected(headers, row.version());
        ParticipationRow changed = contacts.edit(row.id(), expected, ContactsJson.command(body));
        return Versions.changed(changed.version(), ContactsJson.of(changed));
    }

    private Response edit(ParticipationRow row, JsonInput body, ParticipationJson current) {
        long expected = Versions.expected(headers, row.version());
        ParticipationRow changed = participations.edit(row.id(), expected, command(body, current));
        return Versions.changed(changed.version(), ParticipationJson.of(changed));
    }

    private static ParticipationCommand command(JsonInput in, @Nullable ParticipationJson current) {
        in.only(
                "id",
                "programmeId",
                "municipalityCode",
                "municipalityName",
                "joinedOn",
                "contactName",
                "contactEmail",
                "note",
                "madeUp",
                "participants");
        in.unchanged(current, "id", "programmeId", "municipalityName", "madeUp", "participants");
        ParticipationCommand command = new ParticipationCommand(
                in.text("municipalityCode"),
                in.date("joinedOn"),
                in.text("contactName"),
                in.text("contactEmail"),
                in.text("note"),
                false);
        in.refuseAny();
        return command;
    }

    private UUID programme() {
        return ApiNames.pathId(programmeId, "programme-not-found");
    }

    /** Only as part of the programme in the address. */
    private ParticipationRow row(String id) {
        ParticipationRow row = participations.get(ApiNames.pathId(id, "participation-not-found"));
        if (!row.programmeId().equals(programme())) {
            throw DomainException.notFound("participation-not-found");
        }
        return row;
    }
}
