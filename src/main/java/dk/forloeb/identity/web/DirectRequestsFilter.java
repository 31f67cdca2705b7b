package dk.forloeb.identity.web;

import dk.forloeb.identity.application.Installation;
import dk.forloeb.platform.rest.Problem;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses, in a demonstration, whatever came through a proxy: a demonstration is for this machine, and a proxy would
 * carry its known passwords and made-up figures to others.
 */
public class DirectRequestsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What proxies, load balancers and content networks add. */
    private static final Set<String> ADDED_BY_PROXIES = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-original-url",
            "x-original-host",
            "x-envoy-external-address",
            "cf-connecting-ip",
            "cf-ray",
            "true-client-ip",
            "fastly-client-ip",
            "proxy-connection",
            "x-proxyuser-ip");

    @Inject
    transient Installation installation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!installation.active() || !isForwarded(request)) {
            chain.doFilter(request, response);
            return;
        }
        DomainException refusal = DomainException.forbidden("demo-through-proxy");
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setCharacterEncoding("UTF-8");
        if (Paths.isApi(Paths.of(request))) {
            Problem.of(refusal, language(request)).write(response);
        } else {
            // Plain text: a page would need style sheets, and those would be refused as well.
            response.setContentType("text/plain");
            response.getWriter().println(Texts.error(Texts.DANISH, refusal));
            response.getWriter().println(Texts.error(Texts.ENGLISH, refusal));
        }
    }

    /** Where nothing is asked for, the server would name its own language. */
    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Texts.DANISH
                : Texts.choose(Collections.list(request.getLocales()));
    }

    static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("x-forwarded") || ADDED_BY_PROXIES.contains(name));
    }
}
