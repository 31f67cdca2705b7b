package dk.forloeb.platform.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request as Faces sees it while rendering a page without session: a plain first view in one language, so that neither
 * what was sent nor what was appended to the link can start a postback, and nobody's session or cookie counts.
 */
final class RenderRequest extends HttpServletRequestWrapper {

    private final Locale language;

    RenderRequest(HttpServletRequest request, Locale language) {
        super(request);
        this.language = language;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals("lang") ? language.getLanguage() : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.equals("lang") ? new String[] {language.getLanguage()} : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of("lang", new String[] {language.getLanguage()});
    }

    @Override
    public String getQueryString() {
        return "lang=" + language.getLanguage();
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(language));
    }

    @Override
    public Cookie[] getCookies() {
        return new Cookie[0];
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("A page without session keeps no session");
        }
        return null;
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }
}
