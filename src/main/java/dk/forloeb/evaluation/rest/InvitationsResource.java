package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.evaluation.application.IssuedLink;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Links to a survey, shown this once. */
@Path("surveys/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class InvitationsResource {

    @Inject
    InvitationService invitations;

    /** A link; {@code participantId} is null for links that are handed out. */
    @Schema(name = "IssuedInvitation")
    public record InvitationJson(
            String link, String token, @Nullable String participantId) {

        static InvitationJson of(IssuedLink issued) {
            return new InvitationJson(
                    issued.link().toString(), issued.token(), Objects.toString(issued.participantId(), null));
        }
    }

    /** Describes the answer for the OpenAPI document. */
    @Schema(name = "IssuedInvitations")
    record IssuedInvitations(
            List<InvitationJson> items, @Nullable String next) {}

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make links: a number of them, or one for each participant; they are shown this once")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.NewInvitations.class)))
    @APIResponse(
            responseCode = "201",
            description = "The links, in the order of the participants; next is always null",
            content = @Content(schema = @Schema(implementation = IssuedInvitations.class)))
    @APIResponse(responseCode = "409", description = "The survey is closed")
    public Response invite(@PathParam("id") String id, JsonInput body) {
        body.only("count", "participantIds");
        Integer count = body.integer("count");
        List<UUID> people = body.ids("participantIds");
        body.refuseAny();
        List<IssuedLink> issued = issue(SurveysResource.id(id), count, body.has("participantIds"), people);
        return Response.status(Response.Status.CREATED)
                .entity(ItemList.whole(issued.stream().map(InvitationJson::of).toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<IssuedLink> issue(UUID id, @Nullable Integer count, boolean named, List<UUID> people) {
        if (named == (count != null)) {
            throw DomainException.invalid("count", "count-or-participants");
        }
        return count == null ? invitations.inviteParticipants(id, people) : invitations.inviteAnonymously(id, count);
    }
}
