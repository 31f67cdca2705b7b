package dk.forloeb.offer.rest;

import dk.forloeb.offer.application.AnswerCommand;
import dk.forloeb.offer.application.OfferAnswerService;
import dk.forloeb.offer.application.OfferView;
import dk.forloeb.offer.domain.Fit;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A municipality's answer by the token of its link, which travels in the body alone: addresses end up in logs. */
@Path("offer-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
@ApplicationScoped
public class OfferAnswersResource {

    private static final String ACCEPTED = "accepted";
    private static final String DECLINED = "declined";

    @Inject
    OfferAnswerService answers;

    /** What a municipality answers. */
    @Schema(name = "OfferAnswer")
    public record AnswerJson(
            String token,
            @Schema(enumeration = {ACCEPTED, DECLINED}) String answer,
            String answeredBy,
            @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable String contactPhone,

            @Schema(description = "Proposed day → yes, if-needed or no; each day that is not fixed has to be there")
            Map<String, String> fits,

            @Nullable String reason) {}

    @POST
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept or decline an offer, or change the answer until the deadline")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    @APIResponse(responseCode = "404", description = "The token is none")
    @APIResponse(responseCode = "409", description = "Expired, withdrawn, declined already, or without a place")
    public Response answer(JsonInput body) {
        body.onlyComponentsOf(AnswerJson.class);
        String token = required(body, "token");
        String answer = required(body, "answer");
        if (!answer.equals(ACCEPTED) && !answer.equals(DECLINED)) {
            body.note("answer", "not-one-of", ACCEPTED + ", " + DECLINED);
        }
        AnswerCommand command = new AnswerCommand(
                body.text("answeredBy"),
                body.text("contactName"),
                body.text("contactEmail"),
                body.text("contactPhone"),
                fits(body.object("fits")));
        String reason = body.text("reason");
        body.refuseAny();
        OfferView view =
                answer.equals(DECLINED) ? answers.decline(token, reason, command.answeredBy()) : accept(token, command);
        return Response.ok(OfferJson.of(view.offer()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private OfferView accept(String token, AnswerCommand command) {
        return answers.view(token).offer().state() == OfferState.ACCEPTED
                ? answers.change(token, command)
                : answers.accept(token, command);
    }

    private static Map<UUID, Fit> fits(@Nullable JsonInput object) {
        Map<UUID, Fit> fits = new HashMap<>();
        if (object != null) {
            for (String day : object.names()) {
                Fit fit = object.oneOf(day, Fit.class);
                if (fit != null) {
                    fits.put(ApiNames.pathId(day, "proposed-date-not-found"), fit);
                }
            }
        }
        return fits;
    }

    private static String required(JsonInput body, String field) {
        String text = body.text(field);
        if (text == null || text.isBlank()) {
            body.refuseAny();
            throw DomainException.invalid(field, "required");
        }
        return text;
    }
}
