package dk.forloeb.identity.rest;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.shared.DomainException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells a program that its token is no good, also where the address is open to all: otherwise it would go on as nobody
 * and wonder. Names the way to log in with every 401, which for tokens themselves is HTTP Basic.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class TokenGuard implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    CurrentUser currentUser;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isBearer(request.getHeaderString(HttpHeaders.AUTHORIZATION)) && !currentUser.isAuthenticated()) {
            throw DomainException.unauthenticated("token-invalid");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
    }

    private static String challenge(ContainerRequestContext request) {
        if (request.getMethod().equals("POST")
                && request.getUriInfo().getPath().replace("/", "").equals("tokens")) {
            return "Basic realm=\"forloeb\", charset=\"UTF-8\"";
        }
        return isBearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? "Bearer realm=\"forloeb\", error=\"invalid_token\""
                : "Bearer realm=\"forloeb\"";
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null
                && authorization.strip().toLowerCase(Locale.ROOT).startsWith("bearer");
    }
}
