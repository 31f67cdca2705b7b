package dk.forloeb.evaluation.rest;

import dk.forloeb.evaluation.application.Recount;
import dk.forloeb.evaluation.application.RecountService;
import dk.forloeb.evaluation.application.SurveyCommand;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.application.imports.InvitedNumberService;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Surveys, from draft to closed. */
@Path("surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
@RequestScoped
public class SurveysResource {

    @Inject
    SurveyService surveys;

    @Inject
    RecountService recounts;

    @Inject
    InvitedNumberService invited;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Surveys, the newest first")
    public ItemList<SurveyRowJson> list(
            @BeanParam PageParameters page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("initiativeId") @Nullable String initiativeId) {
        SurveyQuery query = new SurveyQuery(
                text,
                ApiNames.filter("state", SurveyState.class, state),
                ApiNames.idFilter("programmeId", programmeId),
                ApiNames.idFilter("initiativeId", initiativeId),
                SurveySort.CREATED,
                true,
                page.offset(),
                page.limit());
        return page.envelope(surveys.search(query), SurveyRowJson::of);
    }

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a draft from a template, for a programme, an initiative or neither")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.NewSurvey.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location is its address",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    public Response create(JsonInput body) {
        body.only("programmeId", "initiativeId", "title", "template");
        SurveyCommand command = new SurveyCommand(
                body.id("programmeId"), body.id("initiativeId"), body.text("title"), body.text("template"));
        body.refuseAny();
        SurveyDetail made = surveys.get(surveys.create(command));
        UUID id = made.survey().id();
        return Versions.created(
                uri.getAbsolutePathBuilder().path(id.toString()).build(),
                made.survey().version(),
                json(made));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A survey with its questions")
    @APIResponse(
            responseCode = "200",
            description = "The survey",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    public Response get(@PathParam("id") String id) {
        SurveyDetail survey = surveys.get(id(id));
        return Response.fromResponse(Versions.changed(survey.survey().version(), json(survey)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @PATCH
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}")
    @Consumes({RestTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a draft; wording maps question keys to new texts and claims")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.SurveyPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is a draft no more")
    public Response edit(@PathParam("id") String id, JsonInput body) {
        SurveyDetail current = surveys.get(id(id));
        long expected = Versions.expected(headers, current.survey().version());
        surveys.edit(id(id), expected, SurveyBodies.change(body, json(current)));
        SurveyDetail changed = surveys.get(id(id));
        return Versions.changed(changed.survey().version(), json(changed));
    }

    @PUT
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the questions of a draft; as the survey shows them, they can be sent back")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuestionBodies.Questions.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is a draft no more")
    public Response ask(@PathParam("id") String id, JsonInput body) {
        long expected = Versions.expected(headers, surveys.get(id(id)).survey().version());
        surveys.ask(id(id), expected, QuestionBodies.read(body));
        SurveyDetail changed = surveys.get(id(id));
        return Versions.changed(changed.survey().version(), json(changed));
    }

    @DELETE
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}")
    @Operation(summary = "Delete a draft without invitations")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "The survey is a draft no more, or has invitations")
    public void delete(@PathParam("id") String id) {
        long expected = Versions.expected(headers, surveys.get(id(id)).survey().version());
        surveys.delete(id(id), expected);
    }

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}/open")
    @Operation(summary = "Open a draft: it takes answers, and wording and groups are fixed")
    @APIResponse(
            responseCode = "200",
            description = "The open survey",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is a draft no more")
    public SurveyJson open(@PathParam("id") String id) {
        surveys.open(id(id));
        return json(surveys.get(id(id)));
    }

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}/close")
    @Operation(summary = "Close for good and make the results; answers when it is done")
    @APIResponse(
            responseCode = "200",
            description = "The closed survey",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is not open")
    public SurveyJson close(@PathParam("id") String id) {
        surveys.close(id(id));
        return json(surveys.get(id(id)));
    }

    @POST
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}/recount")
    @Operation(summary = "Count all responses of a closed survey anew, and put right counters that do not equal them")
    @APIResponse(
            responseCode = "200",
            description = "How many counters were not right; 0 unless something went wrong",
            content = @Content(schema = @Schema(implementation = Recount.class)))
    public Recount recount(@PathParam("id") String id) {
        return recounts.recount(id(id));
    }

    @PUT
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Path("{id}/invited")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Say how many were invited in all, where answers come on paper or from elsewhere; null goes by the"
                            + " invitations. Fixed at closing")
    @RequestBody(content = @Content(schema = @Schema(implementation = SurveyBodies.Invited.class)))
    @APIResponse(
            responseCode = "200",
            description = "The survey",
            content = @Content(schema = @Schema(implementation = SurveyJson.class)))
    @APIResponse(responseCode = "409", description = "The survey is closed")
    public SurveyJson invited(@PathParam("id") String id, JsonInput body) {
        Integer number = body.only("invited").integer("invited");
        body.refuseAny();
        invited.state(id(id), number);
        return json(surveys.get(id(id)));
    }

    private SurveyJson json(SurveyDetail survey) {
        return SurveyJson.of(survey, Texts.choose(headers.getAcceptableLanguages()));
    }

    static UUID id(String id) {
        return ApiNames.pathId(id, "survey-not-found");
    }
}
