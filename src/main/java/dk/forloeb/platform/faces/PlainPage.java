package dk.forloeb.platform.faces;

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
 * Renders a page that is reached by a personal link with Faces as template engine alone: no lifecycle, no state, no
 * session, no cookie, no script, nothing kept by browsers or on the way, and no trace of the address for other sites.
 */
public final class PlainPage {

    /** Styles and pictures of our own; nothing else, and forms lead back here only. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String LANGUAGE = "lang=";

    private PlainPage() {}

    /**
     * Answers with a page.
     *
     * @param view the page's file, beginning with {@code /WEB-INF/}
     * @param status HTTP status
     * @param model request attributes that the page reads
     */
    public static void render(
            String view, int status, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        send(status, text(view, model, request, response).getBytes(StandardCharsets.UTF_8), response);
    }

    /** The page's text, without sending anything. */
    public static String text(
            String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        model.forEach(request::setAttribute);
        Locale language = language(request);
        request.setAttribute("lang", language.getLanguage());
        RenderResponse rendered = new RenderResponse(response);
        request.getRequestDispatcher(view).forward(new RenderRequest(request, language), rendered);
        return rendered.text();
    }

    /** Answers with {@code page}, the text of such a page in UTF-8. */
    public static void send(int status, byte[] page, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** The language that the address asks for, Danish if none; read from the query so that no body is touched. */
    public static Locale language(HttpServletRequest request) {
        return wished(request).filter(Texts.ENGLISH.getLanguage()::equals).isPresent() ? Texts.ENGLISH : Texts.DANISH;
    }

    /** The language that the address names, if it names one, as it stands there. */
    public static Optional<String> wished(HttpServletRequest request) {
        return Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(parameter -> parameter.startsWith(LANGUAGE))
                .map(parameter -> parameter.substring(LANGUAGE.length()))
                .findFirst();
    }
}
