package dk.forloeb.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * Which addresses need a log-in. Everything does that is not named here, so that a page forgotten is a page closed.
 */
final class Paths {

    static final String LOGIN = "/login";
    private static final String API = "/api/";

    /** Never identify anybody: the answer is the same for all, and respondents must leave no trace. */
    private static final List<String> ANONYMOUS_FOLDERS = List.of(
            "/s/", "/o/", "/r/", "/k/", "/d/", "/resources/", "/jakarta.faces.resource/", "/health/", "/openapi/");

    private static final Set<String> ANONYMOUS =
            Set.of("/s", "/d", "/receipt", "/request", "/health", "/openapi", "/favicon.ico", "/robots.txt");

    /** Open to all, but a person who is logged in stays so. */
    private static final Set<String> OPEN = Set.of(LOGIN, "/accessibility", "/confidentiality", "/api-docs", "/p");

    private static final String PUBLICATIONS = "/p/";

    private Paths() {}

    /** The path within the application, decoded and normalised by the server, without the page suffix. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    static boolean isAnonymous(String path) {
        return ANONYMOUS.contains(path) || ANONYMOUS_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Whether the page may be seen without a log-in; what lies below {@code /api} decides for itself. */
    static boolean isOpen(String path) {
        return isAnonymous(path) || isApi(path) || OPEN.contains(path) || path.startsWith(PUBLICATIONS);
    }
}
