package dk.forloeb.mail.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.MailTemplateService;
import dk.forloeb.mail.application.MailTemplateView;
import dk.forloeb.shared.Page;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What mails say. */
@Path("mail-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mails")
@RequestScoped
public class MailTemplatesResource {

    @Inject
    MailTemplateService templates;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    @RequiresPermission(Permission.VIEW_MAIL)
    @Operation(summary = "All kinds of mail with their wordings")
    public ItemList<MailTemplateJson> list(@BeanParam PageParameters page) {
        List<MailTemplateView> all = templates.all();
        List<MailTemplateView> items =
                all.stream().skip(page.offset()).limit(page.limit()).toList();
        return page.envelope(new Page<>(items, all.size()), MailTemplateJson::of);
    }

    @GET
    @RequiresPermission(Permission.VIEW_MAIL)
    @Path("{key}")
    @Operation(summary = "One kind of mail with its wordings")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = @Content(schema = @Schema(implementation = MailTemplateJson.class)))
    public Response get(@PathParam("key") String key) {
        MailTemplateView view = templates.get(key);
        return Versions.ok(request, view.version(), MailTemplateJson.of(view));
    }

    @PUT
    @RequiresPermission(Permission.EDIT_MAIL)
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reword a kind of mail; a language that is null or left out gets the product's own wording")
    @RequestBody(content = @Content(schema = @Schema(implementation = MailTemplateJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MailTemplateJson.class)))
    public Response edit(@PathParam("key") String key, JsonInput body) {
        MailTemplateView view = templates.get(key);
        long expected = Versions.expected(headers, view.version());
        MailTemplateView changed =
                templates.edit(key, expected, MailTemplateJson.commands(body, MailTemplateJson.of(view)));
        return Versions.changed(changed.version(), MailTemplateJson.of(changed));
    }

    @POST
    @RequiresPermission(Permission.EDIT_MAIL)
    @Path("{key}/test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the mail with examples for its values, and without a working link, to addresses")
    @RequestBody(content = @Content(schema = @Schema(implementation = TestMailsJson.Order.class)))
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = TestMailsJson.class)))
    public Response test(@PathParam("key") String key, JsonInput body) {
        body.only("language", "to");
        String language = body.text("language");
        if (!MailTemplateService.LANGUAGES.contains(language)) {
            body.note("language", "not-one-of", String.join(", ", MailTemplateService.LANGUAGES));
        }
        List<String> to = body.texts("to");
        body.refuseAny();
        return Response.accepted(TestMailsJson.of(templates.test(key, String.valueOf(language), to)))
                .build();
    }
}
