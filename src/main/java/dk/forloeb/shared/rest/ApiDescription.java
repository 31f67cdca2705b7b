package dk.forloeb.shared.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names in the OpenAPI document; {@link ApiConventions} writes what holds for every operation. */
public final class ApiDescription {

    /** The security scheme of every operation that does not say otherwise. */
    public static final String BEARER = "bearer";

    /** The security scheme of the operation that gives tokens. */
    public static final String BASIC = "basic";

    /** The schema, and the response, of every refusal. */
    public static final String PROBLEM = "Problem";

    private ApiDescription() {}

    /** One field at fault, in problem details. */
    @Schema(name = "FieldViolation")
    public record FieldViolation(String field, String code, String message) {}
}
