package dk.forloeb.platform.rest;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.JsonInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Refuses what would otherwise be passed over in silence: a parameter given twice, of which one would count; bytes that
 * are no text; a body that nothing reads, and one that is missing.
 */
@Provider
@ApplicationScoped
public class StrictRequests implements ContainerRequestFilter {

    private static final int EMPTY_OBJECT_LENGTH = 64;

    @Context
    ResourceInfo resource;

    /** @throws DomainException of kind INVALID at the parameter, or at {@code body} */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        QueryText.check(request.getUriInfo().getRequestUri().getRawQuery());
        if (readsJson(resource) && !request.hasEntity()) {
            throw new JsonException("no body");
        }
        if (request.getMethod().equals("POST") && !readsBody(resource)) {
            requireNoBody(request);
        }
    }

    private static boolean readsJson(ResourceInfo resource) {
        return Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(JsonInput.class);
    }

    /** A parameter without annotation is the body. */
    private static boolean readsBody(ResourceInfo resource) {
        Annotation[][] parameters = resource.getResourceMethod().getParameterAnnotations();
        return Arrays.stream(parameters)
                .anyMatch(annotations -> Arrays.stream(annotations)
                        .noneMatch(a -> a.annotationType().getPackageName().startsWith("jakarta.ws.rs")));
    }

    /** Many programs send an empty object where they have nothing to say. */
    private static void requireNoBody(ContainerRequestContext request) throws IOException {
        byte[] bytes = request.getEntityStream().readNBytes(EMPTY_OBJECT_LENGTH);
        String body = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s", "");
        if (!body.isEmpty() && !body.equals("{}")) {
            throw DomainException.invalid("body", "body-not-expected");
        }
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }
}
