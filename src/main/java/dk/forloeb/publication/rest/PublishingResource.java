package dk.forloeb.publication.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.publication.application.PublishedAddress;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Publishing the results of a survey. */
@Path("surveys/{id}/publish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class PublishingResource {

    @Inject
    PublicationService publications;

    @Context
    UriInfo uri;

    /** Describes the body for the OpenAPI document. */
    @Schema(name = "NewPublication")
    record NewPublication(
            @Nullable String caseFileNumber, @Nullable String changeNote) {}

    @POST
    @RequiresPermission(Permission.PUBLISH)
    @Operation(summary = "Publish the results; from the second time on, changeNote says what changed")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPublication.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location is the public address",
            content = @Content(schema = @Schema(implementation = PublishedAddress.class)))
    @APIResponse(responseCode = "409", description = "The results are not ready")
    public Response publish(@PathParam("id") String id, InputStream body) throws IOException {
        JsonInput input = JsonInput.orNothing(body).only("caseFileNumber", "changeNote");
        String caseFileNumber = input.text("caseFileNumber");
        String changeNote = input.text("changeNote");
        input.refuseAny();
        PublishedAddress address =
                publications.publish(ApiNames.pathId(id, "survey-not-found"), caseFileNumber, changeNote);
        return Response.created(uri.getBaseUriBuilder()
                        .path("publications")
                        .path(address.slug())
                        .build())
                .entity(address)
                .build();
    }
}
