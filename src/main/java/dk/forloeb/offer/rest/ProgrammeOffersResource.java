package dk.forloeb.offer.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.offer.application.OfferRoundService;
import dk.forloeb.offer.application.OfferRow;
import dk.forloeb.offer.application.OfferService;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.shared.rest.PageParameters;
import dk.forloeb.shared.rest.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A programme's offers. */
@Path("programmes/{programmeId}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
@RequestScoped
public class ProgrammeOffersResource {

    @Inject
    OfferRoundService rounds;

    @Inject
    OfferService offers;

    @PathParam("programmeId")
    String programmeId = "";

    @Context
    UriInfo uri;

    /** A municipality for the queue. */
    @Schema(name = "NewOffer")
    public record NewOffer(String municipalityCode, String note) {}

    @GET
    @Operation(summary = "The offers of a programme, in turn; a municipal contact gets the own municipality's alone")
    public ItemList<OfferJson> list(@BeanParam PageParameters page) {
        List<OfferRow> all = rounds.board(programme()).offers();
        List<OfferRow> wanted =
                all.stream().skip(page.offset()).limit(page.limit()).toList();
        return page.envelope(new Page<>(wanted, all.size()), OfferJson::of);
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Queue a municipality that no selection chose, with a note that says why")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOffer.class)))
    @APIResponse(
            responseCode = "201",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = OfferJson.class)))
    @APIResponse(responseCode = "409", description = "The municipality has an offer, or there is no round")
    public Response add(JsonInput body) {
        body.onlyComponentsOf(NewOffer.class);
        String code = body.text("municipalityCode");
        String note = body.text("note");
        body.refuseAny();
        OfferRow made = offers.add(programme(), code, note, false);
        URI place = uri.getBaseUriBuilder()
                .path("offers")
                .path(made.id().toString())
                .build();
        return Versions.created(place, made.version(), OfferJson.of(made));
    }

    /** How many offers a step on the whole queue was about. */
    @Schema(name = "OfferCount")
    public record CountJson(int count) {}

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("queue")
    @Operation(summary = "Make the queue that of the latest confirmed selection; counts who joined, moved or left")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = CountJson.class)))
    @APIResponse(responseCode = "409", description = "There is no round, or the programme is over")
    public CountJson queue() {
        return new CountJson(offers.fill(programme()));
    }

    @POST
    @RequiresPermission(Permission.EDIT_OFFERS)
    @Path("next")
    @Operation(
            summary =
                    "Offer the free places to the next in turn whose address is known, after the first offers are out")
    @APIResponse(
            responseCode = "200",
            description = "How many were sent",
            content = @Content(schema = @Schema(implementation = CountJson.class)))
    @APIResponse(responseCode = "409", description = "There is no round, or the programme is over")
    public CountJson next() {
        return new CountJson(offers.offerNext(programme()));
    }

    private UUID programme() {
        return ApiNames.pathId(programmeId, "programme-not-found");
    }
}
