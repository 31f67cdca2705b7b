package dk.forloeb.offer.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single offers, and what the authority does with them. */
@Path("offers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
@RequestScoped
public class OffersResource {

    @Inject
    OfferService offers;

    @PathParam("id")
    String id = "";

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** Where to send an offer; the address that is known where it is left out. */
    @Schema(name = "OfferSending")
    public record Sending(@Nullable String address) {}

    /** A later deadline. */
    @Schema(name = "OfferExtension")
    public record Extension(LocalDate deadline) {}

    /** Why an offer is withdrawn; the municipality reads it. */
    @Schema(name = "OfferWithdrawal")
    public record Withdrawal(String reason) {}

    @GET
    @Operation(summary = "One offer; a municipal contact gets the own municipality's alone")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    public Response get() {
        OfferRow row = row();
        return Versions.ok(request, row.version(), OfferJson.of(row));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Mail a queued offer, or mail one that waits or is accepted once more; another address voids the old link")
    @RequestBody(content = @Content(schema = @Schema(implementation = Sending.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    public Response send(JsonInput body) {
        body.onlyComponentsOf(Sending.class);
        String address = body.text("address");
        body.refuseAny();
        OfferRow row = row();
        long expected = Versions.expected(headers, row.version());
        return changed(
                row.sentAt() == null
                        ? offers.send(row.id(), expected, address)
                        : offers.resend(row.id(), expected, address));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("remind")
    @Operation(summary = "Remind a municipality that has not answered")
    @APIResponse(
            responseCode = "200",
            description = "Reminded",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    public Response remind() {
        OfferRow row = row();
        return changed(offers.remind(row.id(), Versions.expected(headers, row.version())));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give more time to answer; an expired offer waits again")
    @RequestBody(content = @Content(schema = @Schema(implementation = Extension.class)))
    @APIResponse(
            responseCode = "200",
            description = "Extended",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    public Response extend(JsonInput body) {
        body.onlyComponentsOf(Extension.class);
        LocalDate deadline = body.date("deadline");
        body.refuseAny();
        OfferRow row = row();
        return changed(offers.extend(row.id(), Versions.expected(headers, row.version()), deadline));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an offer back; 409 once people are enrolled, or where it is over")
    @RequestBody(content = @Content(schema = @Schema(implementation = Withdrawal.class)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    public Response withdraw(JsonInput body) {
        body.onlyComponentsOf(Withdrawal.class);
        String reason = body.text("reason");
        body.refuseAny();
        OfferRow row = row();
        return changed(offers.withdraw(row.id(), Versions.expected(headers, row.version()), reason));
    }

    private static Response changed(OfferRow row) {
        return Versions.changed(row.version(), OfferJson.of(row));
    }

    private OfferRow row() {
        return offers.get(ApiNames.pathId(id, "offer-not-found")).offer();
    }
}
