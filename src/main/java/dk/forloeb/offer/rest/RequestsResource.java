package dk.forloeb.offer.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.RequestCommand;
import dk.forloeb.offer.application.RequestDetail;
import dk.forloeb.offer.application.RequestIntakeService;
import dk.forloeb.offer.application.RequestService;
import dk.forloeb.offer.application.RequestStep;
import dk.forloeb.offer.domain.RequestFilter;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.offer.domain.RequestWish;
import dk.forloeb.shared.Texts;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Municipalities' requests for long programmes. */
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
@RequestScoped
public class RequestsResource {

    @Inject
    RequestService requests;

    @Inject
    RequestIntakeService intake;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** What a municipality asks for. */
    @Schema(name = "NewProgrammeRequest")
    public record NewRequest(
            String municipalityCode,
            String contactName,
            String contactEmail,
            @Nullable String contactPhone,
            String fields,
            String motive,
            @Nullable Integer months,
            @Nullable LocalDate start,
            @Schema(enumeration = {"da", "en"}) @Nullable String language) {}

    /** The receipt: the token of the link by which the municipality follows its request. */
    @Schema(name = "ProgrammeRequestReceipt")
    public record ReceiptJson(String token) {}

    /** The next step; a note alone leaves the state as it is. */
    @Schema(name = "ProgrammeRequestStep")
    public record StepJson(
            @Schema(enumeration = {"in-dialogue", "agreed", "declined"}) @Nullable
            String state,

            @Nullable String message,
            @Nullable String title,
            @Nullable String note) {}

    @GET
    @Operation(summary = "The requests, the latest first; q searches municipality, contact and fields")
    public ItemList<RequestJson> list(
            @BeanParam PageParameters page,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String text) {
        RequestFilter filter = new RequestFilter(text, ApiNames.filter("state", RequestState.class, state), false);
        return page.envelope(requests.search(filter, page.offset(), page.limit()), RequestJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request with its steps and notes")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RequestJson.class)))
    public Response get(@PathParam("id") String id) {
        RequestDetail detail = detail(id);
        return Versions.changed(detail.request().version(), RequestJson.of(detail));
    }

    @POST
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a long programme on behalf of a municipality; the receipt is mailed, too")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(responseCode = "409", description = "Too many requests in a short time")
    public Response create(JsonInput body) {
        body.onlyComponentsOf(NewRequest.class);
        RequestWish wish =
                new RequestWish(body.text("fields"), body.text("motive"), body.integer("months"), body.date("start"));
        String language = body.text("language");
        RequestCommand command = new RequestCommand(
                body.text("municipalityCode"),
                body.text("contactName"),
                body.text("contactEmail"),
                body.text("contactPhone"),
                wish,
                language == null ? Texts.DANISH : Texts.choose(List.of(Locale.forLanguageTag(language))));
        body.refuseAny();
        return Response.status(Response.Status.CREATED)
                .entity(new ReceiptJson(intake.submit(command)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Take the next step and tell the municipality, or add a note for the authority's own use")
    @RequestBody(content = @Content(schema = @Schema(implementation = StepJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = RequestJson.class)))
    @APIResponse(responseCode = "409", description = "The step is not possible from here")
    public Response change(@PathParam("id") String id, JsonInput body) {
        body.onlyComponentsOf(StepJson.class);
        RequestStep step =
                new RequestStep(body.oneOf("state", RequestState.class), body.text("message"), body.text("title"));
        String note = body.text("note");
        body.refuseAny();
        RequestDetail now = detail(id);
        long expected = Versions.expected(headers, now.request().version());
        now = requests.change(now.request().id(), expected, note, step.to() == null && note != null ? null : step);
        return Versions.changed(now.request().version(), RequestJson.of(now));
    }

    private RequestDetail detail(String id) {
        return requests.get(ApiNames.pathId(id, "request-not-found"));
    }
}
