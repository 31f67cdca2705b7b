package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.ReceiptService;
import dk.forloeb.evaluation.application.ReceiptView;
import dk.forloeb.evaluation.application.SubmissionService;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Answers of respondents. Token and receipt travel in the body alone, because addresses end up in logs.
 *
 * <p>One instance serves all requests: it holds nothing, and this is the interface's busiest address.
 */
@Path("responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "responses")
@ApplicationScoped
public class ResponsesResource {

    @Inject
    SubmissionService submissions;

    @Inject
    ReceiptService receipts;

    /** Proof that an answer arrived, and the key to it. */
    @Schema(name = "Receipt")
    public record ReceiptJson(String receipt) {}

    /** What was answered; unanswered questions are left out. */
    @Schema(name = "Answers")
    public record AnswersJson(
            String surveyId,
            String title,
            @Schema(description = SurveyBodies.ANSWERS) Map<String, Object> answers) {

        static AnswersJson of(ReceiptView view) {
            Map<String, Object> answers = new LinkedHashMap<>(view.answers());
            view.form().questions().stream()
                    .filter(question -> question.kind() == QuestionKind.MULTIPLE)
                    .forEach(question -> answers.computeIfPresent(
                            question.key(), (key, options) -> List.of(((String) options).split(","))));
            return new AnswersJson(
                    view.form().surveyId().toString(), view.form().title(), answers);
        }
    }

    @POST
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer a survey by the token of a link; the same Idempotency-Key again confirms",
            description = "A repetition is compared with the answers that are stored, which the key alone leads to: "
                    + "nothing of them is kept beside the link. Where they were withdrawn, it only confirms that the "
                    + "link was used with this key.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.NewResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken, now or by an earlier request with the same key",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(responseCode = "409", description = "The link is used, or the survey is not open")
    @APIResponse(responseCode = "422", description = "The key was used with other answers than those stored")
    public Response submit(
            @Parameter(
                            description = "1 to 200 visible ASCII characters, best 128 random bits",
                            required = true,
                            schema = @Schema(minLength = 1, maxLength = 200))
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String idempotencyKey,
            JsonInput body) {
        if (idempotencyKey == null) {
            throw DomainException.invalid("Idempotency-Key", "idempotency-key-required");
        }
        body.only("token", "answers");
        String token = required(body, "token");
        Map<String, @Nullable String> answers = SurveyBodies.answers(body.object("answers"));
        body.refuseAny();
        return created(submissions.submit(token, idempotencyKey, answers).text());
    }

    @POST
    @SecurityRequirements
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The answers that a receipt belongs to, until the survey closes")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.ReceiptRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answers",
            content = @Content(schema = @Schema(implementation = AnswersJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is closed")
    public Response read(JsonInput body) {
        body.only("receipt");
        String receipt = required(body, "receipt");
        body.refuseAny();
        return Response.ok(AnswersJson.of(receipts.open(receipt)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @SecurityRequirements
    @Path("correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace all answers by the receipt, until the survey closes")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.Correction.class)))
    @APIResponse(responseCode = "204", description = "Corrected")
    @APIResponse(responseCode = "409", description = "The survey is closed")
    public void correct(JsonInput body) {
        body.only("receipt", "answers");
        String receipt = required(body, "receipt");
        Map<String, @Nullable String> answers = SurveyBodies.answers(body.object("answers"));
        body.refuseAny();
        receipts.correct(receipt, answers);
    }

    @POST
    @SecurityRequirements
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Delete the answers by the receipt, until the survey closes; the link stays used")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.ReceiptRequest.class)))
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "The survey is closed")
    public void withdraw(JsonInput body) {
        body.only("receipt");
        String receipt = required(body, "receipt");
        body.refuseAny();
        receipts.withdraw(receipt);
    }

    private static Response created(String receipt) {
        return Response.status(Response.Status.CREATED)
                .entity(new ReceiptJson(receipt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
