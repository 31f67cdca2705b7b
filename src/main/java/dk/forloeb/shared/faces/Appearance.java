package dk.forloeb.shared.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Language and theme of a request: what its address asks for, else what a cookie remembers, else the first choice.
 *
 * <p>Danish is the first choice whatever the browser announces: browsers in Danish municipalities often announce
 * English. Respondents' pages neither set nor read cookies; there the address alone decides.
 */
enum Appearance {
    LANGUAGE("lang", List.of("da", "en")),
    THEME("theme", List.of("auto", "light", "dark"));

    private static final List<String> COOKIELESS =
            List.of("/s/", "/o/", "/r/", "/k/", "/d/", "/request", "/receipt", "/evaluation/preview");
    /** Pictures, scripts and figures embedded elsewhere: caches keep one answer for everybody. */
    private static final Pattern TAKEN_AWAY = Pattern.compile("/p/[^/]+(/.*|\\.R)");

    private static final List<String> READ_ONLY = List.of("/p/", "/accessibility", "/confidentiality", "/api-docs");

    private final String parameter;
    private final List<String> choices;

    Appearance(String parameter, List<String> choices) {
        this.parameter = parameter;
        this.choices = choices;
    }

    /** Name of the query parameter and of the cookie. */
    String parameter() {
        return parameter;
    }

    /** The choice in force for this request. */
    String of(HttpServletRequest request) {
        return asked(request)
                .or(() -> cookieless(request) ? Optional.empty() : remembered(request))
                .orElse(choices.get(0));
    }

    /**
     * The choice that the request's address asks for; anything unknown counts as not asked. Reads the query alone:
     * asking for a parameter would read the body of a form that its servlet wants to read itself.
     */
    Optional<String> asked(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(parameter + "="))
                .map(pair -> pair.substring(parameter.length() + 1))
                .findFirst()
                .filter(choices::contains);
    }

    /** Whether the path belongs to respondents or to other sites' readers, who are promised that no cookie is set. */
    static boolean cookieless(HttpServletRequest request) {
        String path = path(request);
        return COOKIELESS.stream().anyMatch(path::startsWith)
                || TAKEN_AWAY.matcher(path).matches();
    }

    /** Whether the path is read by people who are not logged in and submit nothing there. */
    static boolean withoutSession(HttpServletRequest request) {
        return cookieless(request) || READ_ONLY.stream().anyMatch(path(request)::startsWith);
    }

    /** The path that the browser asked for, also where the request was forwarded to a page or to an error page. */
    private static String path(HttpServletRequest request) {
        String address = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
        return address.substring(request.getContextPath().length());
    }

    private Optional<String> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(parameter))
                .map(Cookie::getValue)
                .filter(choices::contains)
                .findFirst();
    }
}
