package dk.forloeb.evaluation.faces;

import dk.forloeb.platform.Failures;
import dk.forloeb.platform.rest.Problem;
import dk.forloeb.shared.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Renders one of the respondent's pages with Faces as template engine alone: no lifecycle, no state, no session, no
 * cookie, no script, nothing kept by browsers or on the way, and no trace of the address for other sites.
 */
enum RespondentPage {
    FORM("form"),
    THANKS("thanks"),
    MESSAGE("message"),
    RECEIPT("receipt"),
    ANSWERS("answers"),
    CORRECTED("corrected"),
    WITHDRAWN("withdrawn");

    /** Styles and pictures of our own; nothing else, and forms lead back here only. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String LANGUAGE = "lang=";

    private final String view;

    RespondentPage(String view) {
        this.view = "/WEB-INF/respond/" + view + ".xhtml";
    }

    /**
     * Answers with this page.
     *
     * @param status HTTP status
     * @param model request attributes that the page reads
     */
    void render(int status, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        send(status, text(model, request, response).getBytes(StandardCharsets.UTF_8), response);
    }

    /** This page's text, without sending anything. */
    String text(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        model.forEach(request::setAttribute);
        Locale language = language(request);
        request.setAttribute("lang", language.getLanguage());
        RenderResponse rendered = new RenderResponse(response);
        request.getRequestDispatcher(view).forward(new RenderRequest(request, language), rendered);
        return rendered.text();
    }

    /** Answers with {@code page}, the text of such a page in UTF-8. */
    static void send(int status, byte[] page, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /**
     * Notes for the page that the database was too busy and nothing was sent, so that it says so above what was typed.
     *
     * @throws RuntimeException {@code failure} itself if it is anything else
     */
    static void requireBusy(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!Failures.isLockConflict(failure)) {
            throw failure;
        }
        request.setAttribute("busy", true);
        response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
    }

    /** The language that the address asks for, Danish if none; read from the query so that no body is touched. */
    static Locale language(HttpServletRequest request) {
        String wished = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(parameter -> parameter.startsWith(LANGUAGE))
                .map(parameter -> parameter.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
        return wished.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DANISH;
    }
}
