package dk.forloeb.platform.rest;

import dk.forloeb.platform.Failures;
import dk.forloeb.platform.Incident;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;

/** Answers everything that is thrown below {@code /api/v1}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = language();
        Response answer = problem(failure, locale).toResponse();
        if (failure instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            return Response.fromResponse(answer)
                    .header("Allow", web.getResponse().getHeaderString("Allow"))
                    .build();
        }
        return answer;
    }

    private Locale language() {
        try {
            return Texts.choose(headers.getAcceptableLanguages());
        } catch (ProcessingException malformed) {
            return Texts.DANISH;
        }
    }

    private Problem problem(Throwable failure, Locale locale) {
        return Failures.refusal(failure)
                .map(refusal -> Problem.of(refusal, locale))
                .or(() -> Failures.find(failure, ConstraintViolationException.class)
                        .map(invalid -> ofViolations(invalid, locale)))
                .orElseGet(() -> technical(failure, locale));
    }

    private Problem technical(Throwable failure, Locale locale) {
        if (isMalformedHeader(failure)) {
            return Problem.ofStatus(400, "malformed-request", locale);
        }
        if (isMalformedBody(failure)) {
            return Problem.ofStatus(400, "malformed-body", locale);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return ofHttp(web.getResponse().getStatus(), locale);
        }
        String incident = Incident.report(failure, request.getMethod() + " " + uri.getPath());
        return new Problem(500, "unexpected", Texts.get(locale, "error.unexpected", incident), List.of(), incident);
    }

    private static boolean isMalformedHeader(Throwable failure) {
        return Failures.find(failure, ProcessingException.class).isPresent()
                && Failures.find(failure, ParseException.class).isPresent();
    }

    private static boolean isMalformedBody(Throwable failure) {
        boolean ownFault = failure instanceof WebApplicationException web
                && web.getResponse().getStatus() >= 500;
        return !ownFault
                && (Failures.find(failure, JsonbException.class).isPresent()
                        || Failures.find(failure, JsonException.class).isPresent());
    }

    private static Problem ofHttp(int status, Locale locale) {
        String code = switch (status) {
            case 404 -> "address-unknown";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "media-type-unsupported";
            default -> "malformed-request";
        };
        return Problem.ofStatus(status, code, locale);
    }

    private static Problem ofViolations(ConstraintViolationException invalid, Locale locale) {
        List<Problem.FieldProblem> fields = invalid.getConstraintViolations().stream()
                .map(v -> new Problem.FieldProblem(field(v), "invalid-value", v.getMessage(), null))
                .toList();
        DomainException refusal = DomainException.invalid(List.of());
        return new Problem(400, refusal.code(), Texts.error(locale, refusal), fields, null);
    }

    /** Without the names of the method and its parameter, which clients do not know. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> field.setLength(0);
                default -> field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString().replaceFirst("^(arg\\d+|request|command|body)\\.", "");
    }
}
