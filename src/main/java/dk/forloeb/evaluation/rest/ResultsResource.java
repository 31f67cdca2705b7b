package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.Comments;
import dk.forloeb.evaluation.application.ResultsService;
import dk.forloeb.shared.Texts;
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

/** The results of closed surveys. */
@Path("surveys/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class ResultsResource {

    @Inject
    ResultsService results;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Results of a closed survey; 409 before, protected groups have null figures")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(schema = @Schema(implementation = ResultsJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is not closed yet")
    public ResultsJson results(
            @PathParam("id") String id,
            @Parameter(
                            description = "Of whom the share is taken; RESPONDENTS if absent",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"RESPONDENTS", "ANSWERED", "VALID", "INVITED"}))
                    @QueryParam("base")
                    @Nullable
                    String base,
            @Parameter(
                            description = "Adds the groups of this attribute",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"municipality", "role"}))
                    @QueryParam("groupBy")
                    @Nullable
                    String groupBy) {
        return ResultsJson.of(
                results.results(
                        SurveysResource.id(id), ResultParameters.base(base), ResultParameters.attribute(groupBy)),
                Texts.choose(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("comments")
    @Operation(summary = "Free text of a closed survey, in random order; none where too few wrote")
    @APIResponse(
            responseCode = "200",
            description = "The comments",
            content = @Content(schema = @Schema(implementation = Comments.class)))
    @APIResponse(responseCode = "409", description = "The survey is not closed yet")
    public Comments comments(@PathParam("id") String id) {
        return results.comments(SurveysResource.id(id));
    }
}
