package dk.forloeb.mail.rest;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.MailQuery;
import dk.forloeb.mail.application.MailService;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.PageParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The log of mails. */
@Path("mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mails")
@RequestScoped
public class MailsResource {

    @Inject
    MailService mails;

    @GET
    @RequiresPermission(Permission.VIEW_MAIL)
    @Operation(summary = "Mails, the latest first")
    public ItemList<MailJson> list(
            @BeanParam PageParameters page,
            @QueryParam("state") @Nullable String state,
            @QueryParam("template") @Nullable String template,
            @QueryParam("programmeId") @Nullable String programmeId,
            @Parameter(description = "What the mails are about: type and id with a colon between them")
                    @QueryParam("about")
                    @Nullable
                    String about,
            @Parameter(description = "Words of the recipient's name or address") @QueryParam("q") @Nullable
                    String text) {
        String[] subject = subject(about);
        MailQuery query = new MailQuery(
                text,
                ApiNames.filter("state", MailState.class, state),
                template,
                ApiNames.idFilter("programmeId", programmeId),
                subject.length == 2 ? subject[0] : null,
                subject.length == 2 ? ApiNames.idFilter("about", subject[1]) : null,
                true);
        return page.envelope(mails.search(query, page.offset(), page.limit()), MailJson::of);
    }

    private static String[] subject(@Nullable String about) {
        String[] parts = about == null ? new String[0] : about.split(":", -1);
        if (about != null && parts.length != 2) {
            throw DomainException.invalid("about", "invalid-value");
        }
        return parts;
    }

    @GET
    @RequiresPermission(Permission.VIEW_MAIL)
    @Path("{id}")
    @Operation(summary = "One mail with its text and the attempts to hand it over")
    public MailDetailJson get(@PathParam("id") String id) {
        return MailDetailJson.of(mails.get(id(id)));
    }

    @POST
    @RequiresPermission(Permission.EDIT_MAIL)
    @Path("{id}/retry")
    @Operation(summary = "Send a mail again that could not be sent, or at once one that is queued")
    @APIResponse(responseCode = "409", description = "The mail is in no such state, or its recipient is forgotten")
    public MailJson retry(@PathParam("id") String id) {
        return MailJson.of(mails.retry(id(id)));
    }

    @DELETE
    @RequiresPermission(Permission.EDIT_MAIL)
    @Path("{id}")
    @Operation(summary = "Cancel a mail that is queued; its entry in the log stays")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "The mail is not queued")
    public void cancel(@PathParam("id") String id) {
        mails.cancel(id(id));
    }

    private static UUID id(String id) {
        return ApiNames.pathId(id, "mail-not-found");
    }
}
