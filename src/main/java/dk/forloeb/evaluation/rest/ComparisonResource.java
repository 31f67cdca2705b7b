package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.ComparisonService;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Closed surveys beside each other. */
@Path("surveys/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class ComparisonResource {

    @Inject
    ComparisonService comparisons;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            summary = "A closed survey beside another, such as that of another year: differences with Newcombe's"
                    + " intervals, corrected for their number by Holm's procedure")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(schema = @Schema(implementation = ComparisonJson.class)))
    @APIResponse(responseCode = "409", description = "One of the surveys is not closed yet")
    public ComparisonJson compare(
            @PathParam("id") String id,
            @Parameter(description = "Id of the other survey", required = true) @QueryParam("with") @Nullable
                    String with,
            @Parameter(
                            description = "Of whom the shares are taken; RESPONDENTS if absent",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"RESPONDENTS", "ANSWERED", "VALID"}))
                    @QueryParam("base")
                    @Nullable
                    String base) {
        return ComparisonJson.of(
                comparisons.compare(
                        SurveysResource.id(id), ApiNames.idFilter("with", with), ResultParameters.base(base)),
                Texts.choose(headers.getAcceptableLanguages()));
    }
}
