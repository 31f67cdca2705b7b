package dk.forloeb.identity.web;

import dk.forloeb.identity.application.Caller;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.TokenService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Says who sends a request: by bearer token below {@code /api}, by session elsewhere, and never the other way round, so
 * that no other site can make a browser call the interface for programs. It only identifies; {@link LogInFilter} and the
 * services decide.
 *
 * <p>A filter and no authentication mechanism of the container: that one would be looked up by name twice for each
 * request, respondents' included, which was a twelfth of the work of taking an answer.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient TokenService tokenService;

    @Inject
    transient LogInSession logInSession;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        identify(request).ifPresent(currentUser::become);
        chain.doFilter(request, response);
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
