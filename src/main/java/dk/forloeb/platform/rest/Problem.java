package dk.forloeb.platform.rest;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as of RFC 9457, with the members {@code code} (stable, for programs), {@code violations} (one per
 * field at fault) and {@code incident} (for error 500, as in the log).
 *
 * @param status the status code
 * @param code stable code; the text is {@code error.<code>} in the bundles
 * @param detail the text for people, in their language
 * @param violations fields at fault, possibly none
 * @param incident number of an unforeseen error
 */
public record Problem(
        int status,
        String code,
        String detail,
        List<FieldProblem> violations,
        @Nullable String incident) {
    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** After how many seconds a client may try again what met a busy database. */
    public static final int RETRY_SECONDS = 1;

    /**
     * One field at fault.
     *
     * @param field the field's name as the request knows it
     * @param code stable code
     * @param message the text for people
     * @param row of a table that was sent, from 1, with the field as its column; null where this is about none
     */
    public record FieldProblem(
            String field,
            String code,
            String message,
            @Nullable Integer row) {
        private JsonObject toJson() {
            JsonObjectBuilder json = Json.createObjectBuilder().add("field", field);
            if (row != null) {
                json.add("row", row).add("column", field);
            }
            return json.add("code", code).add("message", message).build();
        }
    }

    /** A refusal of the domain in the language asked for. */
    public static Problem of(DomainException refusal, Locale locale) {
        return new Problem(
                status(refusal.kind()),
                refusal.code(),
                Texts.error(locale, refusal),
                refusal.violations().stream().map(v -> fieldProblem(v, locale)).toList(),
                null);
    }

    /** A problem known by its status alone, such as an unknown path. */
    public static Problem ofStatus(int status, String code, Locale locale) {
        return new Problem(status, code, Texts.get(locale, "error." + code), List.of(), null);
    }

    /** The status that answers a kind of refusal. */
    public static int status(DomainException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case PRECONDITION_REQUIRED -> 428;
            case CONFLICT -> 409;
            case RULE -> 422;
            case INVALID -> 400;
            case BUSY -> 503;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
        };
    }

    private static FieldProblem fieldProblem(Violation violation, Locale locale) {
        return new FieldProblem(violation.field(), violation.code(), Texts.error(locale, violation), violation.row());
    }

    /** The body; {@code type} is a name, not an address, since nothing more is to be read there. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "urn:forloeb:error:" + code)
                .add("title", title())
                .add("status", status)
                .add("detail", detail)
                .add("code", code);
        if (!violations.isEmpty()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            violations.forEach(violation -> fields.add(violation.toJson()));
            json.add("violations", fields);
        }
        if (incident != null) {
            json.add("incident", incident);
        }
        return json.build();
    }

    /** The whole response. */
    public Response toResponse() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(toJson().toString());
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        return response.build();
    }

    /** Answers a request that did not come as far as the REST interface. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(toJson().toString().getBytes(StandardCharsets.UTF_8));
    }

    private String title() {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
