package dk.forloeb.publication.faces;

import dk.forloeb.shared.Hashes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file made of a published revision, which caches may keep: the same for everybody, and for good where the address
 * names the revision.
 *
 * @param disposition {@code inline} or {@code attachment}
 * @param name for who saves it
 */
record PublicFile(String contentType, String disposition, String name, byte[] content) {

    private static final int TAG_BYTES = 16;

    /** Answers with the file, or that the caller's is still right. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + HexFormat.of().formatHex(Hashes.sha256(content), 0, TAG_BYTES) + "\"";
        response.setHeader("ETag", tag);
        // A day, and not for ever: how figures are drawn may get better, and what they say stays.
        response.setHeader(
                "Cache-Control", request.getParameter("revision") == null ? "no-cache" : "public, max-age=86400");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
