package dk.forloeb.evaluation.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/** The response as Faces sees it while rendering a respondent's page: the promised headers stay as they are. */
final class RenderResponse extends HttpServletResponseWrapper {

    private static final Set<String> FIXED = Set.of(
            "cache-control", "referrer-policy", "x-robots-tag", "content-security-policy", "set-cookie", "pragma");

    RenderResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
        throw new IllegalStateException("A respondent's page sets no cookie");
    }

    @Override
    public void setHeader(String name, String content) {
        if (!fixed(name)) {
            super.setHeader(name, content);
        }
    }

    @Override
    public void addHeader(String name, String content) {
        if (!fixed(name)) {
            super.addHeader(name, content);
        }
    }

    private static boolean fixed(String name) {
        return FIXED.contains(name.toLowerCase(Locale.ROOT));
    }
}
