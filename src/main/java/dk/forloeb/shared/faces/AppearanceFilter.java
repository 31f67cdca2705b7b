package dk.forloeb.shared.faces;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code ?lang=} and {@code ?theme=} work as plain links on any page: remembers the choice in a cookie and sends
 * the browser back to the same address without the parameter.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class AppearanceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPageView(request) && asks(request)) {
            Stream.of(Appearance.values())
                    .forEach(choice -> choice.asked(request)
                            .ifPresent(value -> response.addCookie(cookie(choice, value, request))));
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(addressWithoutChoices(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean asks(HttpServletRequest request) {
        return Stream.of(Appearance.values())
                .anyMatch(choice -> choice.asked(request).isPresent());
    }

    /** Asked first: reading the parameters of a POST here would decode its body before anybody set the encoding. */
    private static boolean isPageView(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("GET") && !path.startsWith("/api/") && !Appearance.cookieless(request);
    }

    private static Cookie cookie(Appearance choice, String value, HttpServletRequest request) {
        Cookie cookie = new Cookie(choice.parameter(), value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The path is cut to one leading slash: "//elsewhere" would send the browser to another site. */
    private static String addressWithoutChoices(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
        String query = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty())
                .filter(part -> Stream.of(Appearance.values()).noneMatch(c -> part.startsWith(c.parameter() + "=")))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
