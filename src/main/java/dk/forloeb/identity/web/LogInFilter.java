package dk.forloeb.identity.web;

import dk.forloeb.identity.application.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends whoever asks for a closed page without being logged in to the log-in page, which leads back to it. */
public class LogInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser currentUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (Paths.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (currentUser.isAuthenticated()) {
            // What a logged-in person sees must not come back from the browser's store after logging out.
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            sendToLogIn(request, response);
        }
    }

    private static void sendToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = query(request);
        String target = request.getContextPath() + Paths.LOGIN + query + unsaved(request, query);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    /** Whoever sent a form hears that it was not saved. */
    private static String unsaved(HttpServletRequest request, String query) {
        return request.getMethod().equals("POST") ? (query.isEmpty() ? "?" : "&") + "unsaved=true" : "";
    }

    /** Encoded, so that neither a header nor the XML above can be broken by it; nothing for the front page. */
    private static String query(HttpServletRequest request) {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        String address = request.getQueryString() == null ? asked : asked + "?" + request.getQueryString();
        String from = LocalAddress.orHome(address);
        return from.equals("/") ? "" : "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }
}
