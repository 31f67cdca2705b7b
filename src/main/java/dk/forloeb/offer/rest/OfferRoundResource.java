package dk.forloeb.offer.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.FixCommand;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.RoundRow;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The terms under which a programme is offered, and the days that become teaching days. */
@Path("programmes/{programmeId}/offer-round")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
@RequestScoped
public class OfferRoundResource {

    @Inject
    OfferRoundService rounds;

    @PathParam("programmeId")
    String programmeId = "";

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** How a proposed day becomes a teaching day. */
    @Schema(name = "DateFixing")
    public record DateFixing(String title, @Nullable String note) {}

    /** The teaching day that was made. */
    @Schema(name = "FixedDate")
    public record FixedDate(String teachingDayId) {}

    @GET
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Operation(summary = "The terms under which the programme is offered")
    @APIResponse(
            responseCode = "200",
            description = "The terms",
            content = @Content(schema = @Schema(implementation = RoundJson.class)))
    @APIResponse(responseCode = "404", description = "The programme has no round of offers")
    public Response round() {
        RoundRow row = rounds.find(programme()).orElseThrow(() -> DomainException.notFound("offer-round-not-found"));
        return Versions.ok(request, row.version(), RoundJson.of(row));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the terms down, for the first time without If-Match; queues what is selected")
    @RequestBody(content = @Content(schema = @Schema(implementation = RoundJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RoundJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = RoundJson.class)))
    public Response write(JsonInput body) {
        Optional<RoundRow> before = rounds.find(programme());
        if (before.isEmpty()) {
            RoundRow made = rounds.create(programme(), RoundBody.terms(body, null));
            return Versions.created(uri.getAbsolutePath(), made.version(), RoundJson.of(made));
        }
        RoundRow row = before.get();
        long expected = Versions.expected(headers, row.version());
        RoundRow changed = rounds.edit(programme(), expected, RoundBody.terms(body, RoundJson.of(row)));
        return Versions.changed(changed.version(), RoundJson.of(changed));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("dates/{dateId}/fix")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Make a proposed day a teaching day and tell those who accepted; a note where it does not suit all")
    @RequestBody(content = @Content(schema = @Schema(implementation = DateFixing.class)))
    @APIResponse(
            responseCode = "200",
            description = "Fixed",
            content = @Content(schema = @Schema(implementation = FixedDate.class)))
    @APIResponse(responseCode = "409", description = "The day is fixed already")
    public FixedDate fix(@PathParam("dateId") String dateId, JsonInput body) {
        body.onlyComponentsOf(DateFixing.class);
        FixCommand command = new FixCommand(body.text("title"), body.text("note"));
        body.refuseAny();
        UUID date = ApiNames.pathId(dateId, "proposed-date-not-found");
        return new FixedDate(rounds.fix(programme(), date, command).id().toString());
    }

    private UUID programme() {
        return ApiNames.pathId(programmeId, "programme-not-found");
    }
}
