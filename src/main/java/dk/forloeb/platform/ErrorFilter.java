package dk.forloeb.platform;

import dk.forloeb.platform.rest.Problem;
import dk.forloeb.shared.DomainException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Turns what pages and servlets throw into an error page of the right status. The incident's number is handed to the
 * page in the request attribute {@value #INCIDENT}, a refusal in {@value #REFUSAL}.
 */
public class ErrorFilter extends HttpFilter {
    /** Request attribute with the number of an unforeseen error. */
    public static final String INCIDENT = "incident";

    /** Request attribute with the {@link DomainException} behind the status. */
    public static final String REFUSAL = "refusal";

    private static final long serialVersionUID = 1L;

    /** The form that was sent is not known any more, which web.xml answers with a page of its own. */
    private static final int EXPIRED = HttpServletResponse.SC_GONE;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            answer(failure, request, response);
        }
    }

    private static void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<DomainException> refusal = Failures.refusal(failure);
        boolean expired = Failures.find(failure, ViewExpiredException.class).isPresent();
        int status = refusal.map(cause -> Problem.status(cause.kind())).orElse(expired ? EXPIRED : 500);
        if (refusal.isPresent()) {
            request.setAttribute(REFUSAL, refusal.get());
        } else if (!expired) {
            // Not the whole address: below /s it holds a token.
            request.setAttribute(
                    INCIDENT, Incident.report(failure, request.getMethod() + " " + request.getServletPath()));
        }
        if (!response.isCommitted()) {
            response.resetBuffer();
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
            }
            response.sendError(status);
        }
    }
}
