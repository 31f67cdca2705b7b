package dk.forloeb.shared.rest;

import java.util.List;
import java.util.Optional;
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
 * Writes into the OpenAPI document, when it is made at build time, what holds everywhere, so that no operation has to
 * repeat it: refusals are problem details; PUT, PATCH and DELETE of what has a version want {@code If-Match}; what has
 * a version gives an ETag.
 */
public class ApiConventions implements OASFilter {

    private static final String PROBLEM_TYPE = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().forEach(ApiConventions::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        boolean versioned = item.getPATCH() != null || item.getPUT() != null;
        item.getOperations().forEach((method, operation) -> {
            requireBody(operation);
            openToAll(operation);
            if (versioned) {
                addVersions(method, operation);
            }
            addProblems(path, operation);
        });
    }

    /** A body that is described is needed, unless the operation says otherwise. */
    private static void requireBody(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getRequired() == null) {
            operation.getRequestBody().setRequired(true);
        }
    }

    /** The server drops an empty list of requirements; one that requires nothing means the same. */
    private static void openToAll(Operation operation) {
        if (operation.getSecurity() != null && operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        }
    }

    private static void addVersions(PathItem.HttpMethod method, Operation operation) {
        switch (method) {
            case PUT, PATCH, DELETE -> {
                operation.addParameter(header("If-Match", true, "The ETag of the version this change was made from"));
                addProblem(operation, "412", "Somebody else changed it since the version in If-Match");
                addProblem(operation, "428", "If-Match is missing");
            }
            case GET -> {
                operation.addParameter(header("If-None-Match", false, "The ETag of the version the client has"));
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createObject(APIResponse.class)
                                        .description("The client has the current version"));
            }
            default -> {}
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("200")) {
                response.addHeader("ETag", stringHeader("The version"));
            }
        });
    }

    private static void addProblems(String path, Operation operation) {
        if (operation.getRequestBody() != null || hasQuery(operation)) {
            addProblem(operation, "400", "Something in the request is wrong; violations name each field");
        }
        if (needsLogIn(operation)) {
            addProblem(operation, "401", "No valid token");
            addProblem(operation, "403", "The account may not do this");
        }
        if (path.contains("{")) {
            addProblem(operation, "404", "There is no such thing, or not for this account");
        }
        operation.getResponses().getAPIResponses().forEach(ApiConventions::describeProblem);
        if (operation.getResponses().getDefaultValue() == null) {
            operation
                    .getResponses()
                    .setDefaultValue(OASFactory.createObject(APIResponse.class)
                            .ref("#/components/responses/" + ApiDescription.PROBLEM));
        }
    }

    private static boolean hasQuery(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    /** Nothing said means the scheme of the whole interface. */
    private static boolean needsLogIn(Operation operation) {
        return operation.getSecurity() == null
                || operation.getSecurity().stream()
                        .anyMatch(requirement -> requirement.hasScheme(ApiDescription.BEARER));
    }

    private static void addProblem(Operation operation, String status, String description) {
        APIResponses responses = operation.getResponses();
        if (responses.getAPIResponse(status) == null) {
            responses.addAPIResponse(
                    status, OASFactory.createObject(APIResponse.class).description(description));
        }
    }

    private static void describeProblem(String status, APIResponse response) {
        if (status.startsWith("4") && response.getContent() == null) {
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            PROBLEM_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(ApiDescription.PROBLEM))));
        }
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(string());
    }

    private static Header stringHeader(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
