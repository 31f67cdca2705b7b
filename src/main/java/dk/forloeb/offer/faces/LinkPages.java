package dk.forloeb.offer.faces;

import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the pages that municipalities reach by their links have in common. */
final class LinkPages {

    private static final String FOLDER = "/WEB-INF/offer/";

    private LinkPages() {}

    static void show(
            String view, int status, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PlainPage.render(FOLDER + view + ".xhtml", status, model, request, response);
    }

    /** A page that says in plain words why it does not go on, and what to do. */
    static void refuse(DomainException refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Locale locale = PlainPage.language(request);
        int status = refusal.kind() == DomainException.Kind.NOT_FOUND ? 404 : 409;
        show("message", status, Map.of("message", Texts.error(locale, refusal)), request, response);
    }

    static void refuse(RefusedBodyException refused, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String text = Texts.get(PlainPage.language(request), "link.refused");
        show("message", refused.status(), Map.of("message", text), request, response);
    }

    /** Leads back to the page as it is now, so that a reload sends nothing again. */
    static void goTo(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Location",
                request.getContextPath() + path + "?lang="
                        + PlainPage.language(request).getLanguage());
    }

    /** Whether the address says nothing of the language, and that of the one who wrote is another than Danish. */
    static boolean needsLanguage(Locale written, HttpServletRequest request) {
        return PlainPage.wished(request).isEmpty() && !written.equals(Texts.DANISH);
    }

    static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
