package dk.forloeb.shared.rest;

/** Media types that JAX-RS has no constants for. */
public final class RestTypes {

    /** JSON merge-patch (RFC 7386). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private RestTypes() {}
}
