package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.MailingService;
import dk.forloeb.evaluation.application.MailingStanding;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mails to those who are invited to a survey. */
@Path("surveys/{id}/mailings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class MailingsResource {

    private static final String INVITATION = "invitation";
    private static final String REMINDER = "reminder";

    @Inject
    MailingService mailings;

    /** A mailing wanted. */
    @Schema(name = "NewMailing")
    record NewMailing(
            @Schema(enumeration = {INVITATION, REMINDER}) String kind) {}

    /** What has gone out; of reminders only when the last did, since whoever got one has not answered. */
    @Schema(name = "Mailings")
    public record MailingsJson(
            int unmailed,
            int mailed,

            @Schema(type = SchemaType.STRING, format = "date-time", nullable = true) @Nullable
            Instant remindedAt,

            boolean mayRemind) {

        static MailingsJson of(MailingStanding standing) {
            return new MailingsJson(
                    standing.unmailed(), standing.mailed(), standing.remindedAt(), standing.mayRemind());
        }
    }

    @GET
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Operation(summary = "How many participants have been mailed their link, and when others were last reminded")
    public MailingsJson standing(@PathParam("id") String id) {
        return MailingsJson.of(mailings.standing(SurveysResource.id(id)));
    }

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mail the link to invited participants who have not been mailed it, or remind those who have not"
                    + " answered")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewMailing.class)))
    @APIResponse(
            responseCode = "202",
            description = "The mails wait to be sent",
            content = @Content(schema = @Schema(implementation = MailingsJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The survey is not open, nobody is to be mailed, or reminded lately")
    public Response send(@PathParam("id") String id, JsonInput body) {
        UUID survey = SurveysResource.id(id);
        body.only("kind");
        String kind = body.text("kind");
        body.refuseAny();
        if (INVITATION.equals(kind)) {
            mailings.invite(survey);
        } else if (REMINDER.equals(kind)) {
            mailings.remind(survey);
        } else {
            throw DomainException.invalid("kind", "unknown-mailing");
        }
        return Response.accepted(MailingsJson.of(mailings.standing(survey))).build();
    }
}
