package dk.forloeb.participation.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.SeatPlanCommand;
import dk.forloeb.participation.application.SeatPlanRow;
import dk.forloeb.participation.application.SeatPlanService;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many people a programme has room for, and until when they can be enrolled and cancel. */
@Path("programmes/{programmeId}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participants")
@RequestScoped
public class SeatPlanResource {

    @Inject
    SeatPlanService plans;

    @PathParam("programmeId")
    @SuppressWarnings("NullAway.Init")
    String programmeId;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Seats, deadlines and how many seats are taken; a municipal contact sees the own quota only")
    @APIResponse(
            responseCode = "200",
            description = "The seats",
            content = @Content(schema = @Schema(implementation = SeatPlanJson.class)))
    public Response get() {
        SeatPlanRow row = plans.get(programme());
        return Versions.changed(row.version(), SeatPlanJson.of(row));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan the seats anew; people who wait get seats that are added. 422 for fewer than are taken")
    @RequestBody(content = @Content(schema = @Schema(implementation = SeatPlanJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = SeatPlanJson.class)))
    public Response replace(JsonInput body) {
        SeatPlanRow current = plans.get(programme());
        long expected = Versions.expected(headers, current.version());
        SeatPlanRow changed = plans.edit(programme(), expected, command(body, SeatPlanJson.of(current)));
        return Versions.changed(changed.version(), SeatPlanJson.of(changed));
    }

    private static SeatPlanCommand command(JsonInput in, SeatPlanJson current) {
        in.onlyComponentsOf(SeatPlanJson.class);
        in.unchanged(current, "programmeId");
        boolean welcome = !Boolean.FALSE.equals(in.flag("welcomeMail"));
        SeatPlanCommand command = new SeatPlanCommand(
                in.integer("seats"), quotas(in), in.date("enrolUntil"), in.date("cancelUntil"), welcome);
        in.refuseAny();
        return command;
    }

    private static Map<String, Integer> quotas(JsonInput in) {
        Map<String, Integer> quotas = new HashMap<>();
        JsonInput given = in.object("quotas");
        if (given != null) {
            given.names().forEach(code -> {
                Integer seats = given.integer(code);
                if (seats != null) {
                    quotas.put(code, seats);
                }
            });
        }
        return quotas;
    }

    private UUID programme() {
        return ApiNames.pathId(programmeId, "programme-not-found");
    }
}
