package dk.forloeb.shared.rest;

import dk.forloeb.shared.DomainException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/**
 * Versions of what can be edited, as entity tags (RFC 9110, 8.8.3 and 13.1).
 *
 * <p>Tags are strong and hold the version number. {@code If-Match} compares strongly, as the RFC demands: a weak tag
 * never matches.
 */
public final class Versions {

    private Versions() {}

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version a change was made from, to be handed to the service, which tests it again inside its transaction.
     *
     * @param current the version there is now; also the answer to {@code If-Match: *}
     * @throws DomainException of kind PRECONDITION_REQUIRED without the header, of kind STALE if no tag matches
     */
    public static long expected(HttpHeaders headers, long current) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw DomainException.preconditionRequired("version-required");
        }
        String wanted = '"' + Long.toString(current) + '"';
        boolean matches = Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(wanted));
        if (!matches) {
            throw DomainException.stale("stale-version");
        }
        return current;
    }

    /** 200 with the tag, or 304 if the client has this version already ({@code If-None-Match}). */
    public static Response ok(Request request, long version, Object representation) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
        return (unchanged == null ? Response.ok(representation) : unchanged)
                .tag(tag(version))
                .build();
    }

    /**
     * 200 with the tag of the version, whatever the client has: after a change, and where the body also holds counts that
     * grow without the version.
     */
    public static Response changed(long version, Object representation) {
        return Response.ok(representation).tag(tag(version)).build();
    }

    /** 201 with address and tag. */
    public static Response created(URI location, long version, Object representation) {
        return Response.created(location)
                .entity(representation)
                .tag(tag(version))
                .build();
    }
}
