package dk.forloeb.platform.rest;

import dk.forloeb.shared.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, with problem details, what the REST implementation itself would answer with an error page or an empty answer: a
 * content type that is none, and an address whose escapes are none.
 *
 * <p>The server refuses some requests before any of our code runs, without a body: bytes that are no ASCII in a header, a
 * header of more than 8 KB, an address with an escaped NUL or invalid UTF-8, and TRACE.
 */
public class MalformedRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MALFORMED = 400;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAddress(request.getRequestURI()) && isMediaType(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            Problem.ofStatus(MALFORMED, "malformed-request", Texts.DANISH).write(response);
        }
    }

    static boolean isAddress(String raw) {
        return raw.replaceAll("%[0-9a-fA-F]{2}", "").indexOf('%') < 0;
    }

    static boolean isMediaType(@Nullable String contentType) {
        try {
            return contentType == null || contentType.isBlank() || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
