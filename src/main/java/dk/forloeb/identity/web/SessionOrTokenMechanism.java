package dk.forloeb.identity.web;

import dk.forloeb.identity.application.Caller;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.TokenService;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Says who sends a request: by bearer token below {@code /api}, by session elsewhere, and never the other way round, so
 * that no other site can make a browser call the interface for programs.
 *
 * <p>It only identifies; {@link LogInFilter} and the services decide. As an alternative it comes before any mechanism
 * that the container brings, to which it can hand over where a log-in service outside is configured.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionOrTokenMechanism implements HttpAuthenticationMechanism {

    @Inject
    CurrentUser currentUser;

    @Inject
    TokenService tokenService;

    @Inject
    LogInSession logInSession;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = identify(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        currentUser.become(caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().username(), Set.of(caller.get().role().name()));
    }

    private Optional<Caller> identify(HttpServletRequest request) {
        String path = Paths.of(request);
        if (Paths.isAnonymous(path)) {
            return Optional.empty();
        }
        return Paths.isApi(path)
                ? BearerToken.in(request.getHeader("Authorization")).flatMap(tokenService::owner)
                : logInSession.resume(request);
    }
}
