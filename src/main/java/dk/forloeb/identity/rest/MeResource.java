package dk.forloeb.identity.rest;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The person whose token the request is sent with. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
@RequestScoped
public class MeResource {

    @Inject
    CurrentUser currentUser;

    @GET
    @Operation(summary = "Whose token this is, and what it opens")
    public MeJson get() {
        currentUser.requireAuthenticated();
        return new MeJson(
                currentUser.username(),
                currentUser.displayName(),
                ApiNames.of(currentUser.role().orElse(null)),
                currentUser.municipality().orElse(null),
                Arrays.stream(Permission.values())
                        .filter(currentUser::may)
                        .map(permission -> String.valueOf(ApiNames.of(permission)))
                        .toList());
    }

    /**
     * The account behind a token.
     *
     * @param municipality four-digit code of the only municipality it may see; null where there is no such limit
     */
    @Schema(name = "Me")
    public record MeJson(
            String username,
            String displayName,
            @Nullable String role,
            @Nullable String municipality,
            List<String> permissions) {}
}
