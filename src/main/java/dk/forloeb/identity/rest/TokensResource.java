package dk.forloeb.identity.rest;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.IssuedToken;
import dk.forloeb.identity.application.LogInService;
import dk.forloeb.identity.application.TokenService;
import dk.forloeb.identity.web.BearerToken;
import dk.forloeb.shared.rest.ApiDescription;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs log in. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
@RequestScoped
public class TokensResource {

    @Inject
    LogInService logInService;

    @Inject
    TokenService tokenService;

    @Inject
    CurrentUser currentUser;

    @POST
    @Operation(
            summary = "A new token, for user name and password by HTTP Basic",
            description = "Send the token as `Authorization: Bearer …`. It ends at `expiresAt`, with the account, or"
                    + " when the account's password changes.")
    @SecurityRequirement(name = ApiDescription.BASIC)
    @APIResponse(
            responseCode = "201",
            description = "The token, told this once",
            content = @Content(schema = @Schema(implementation = TokenJson.class)))
    @APIResponse(responseCode = "401", description = "User name or password wrong, or locked after repeated failures")
    public Response issue(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        BasicCredentials given = BasicCredentials.in(authorization);
        currentUser.become(
                logInService.logIn(given.username(), given.password()).caller());
        IssuedToken issued = tokenService.issue();
        return Response.status(Response.Status.CREATED)
                .entity(new TokenJson(issued.token(), issued.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Ends the token that the request is sent with")
    @APIResponse(responseCode = "204", description = "The token is over")
    public void revoke(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        tokenService.revoke(BearerToken.in(authorization).orElse(""));
    }

    /** @param expiresAt in UTC */
    @Schema(name = "Token")
    public record TokenJson(String token, Instant expiresAt) {}
}
