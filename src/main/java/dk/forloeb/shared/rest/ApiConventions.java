package dk.forloeb.shared.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into the OpenAPI document what holds everywhere, so that no operation has to repeat it: refusals are problem
 * details; PUT, PATCH and DELETE of single things want {@code If-Match}, and what wants it gives an ETag.
 */
public class ApiConventions implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().values().forEach(ApiConventions::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach(ApiConventions::addProblems);
        boolean versioned = path.getPATCH() != null || path.getPUT() != null;
        if (versioned) {
            path.getOperations().forEach((method, operation) -> addVersions(method, operation));
        }
    }

    private static void addProblems(PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createObject(APIResponses.class));
        }
        if (operation.getResponses().getDefaultValue() == null) {
            operation
                    .getResponses()
                    .setDefaultValue(OASFactory.createObject(APIResponse.class)
                            .ref("#/components/responses/" + ApiDescription.PROBLEM));
        }
    }

    private static void addVersions(PathItem.HttpMethod method, Operation operation) {
        switch (method) {
            case PUT, PATCH, DELETE -> addIfMatch(operation);
            default -> {}
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && !status.equals("204")) {
                response.addHeader("ETag", etag());
            }
        });
    }

    private static void addIfMatch(Operation operation) {
        operation.addParameter(OASFactory.createObject(Parameter.class)
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("The ETag of the version this change was made from (412 if outdated, 428 if missing)")
                .schema(OASFactory.createObject(Schema.class).type(Schema.SchemaType.STRING)));
    }

    private static Header etag() {
        return OASFactory.createObject(Header.class)
                .description("The version")
                .schema(OASFactory.createObject(Schema.class).type(Schema.SchemaType.STRING));
    }
}
