package dk.forloeb.platform.faces;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done at an address.
 *
 * @param access name of the security scheme, or "none"
 * @param bodyTypes media types of the request's body, separated by commas; empty if it has none
 * @param body null if the request has none
 * @param answers by status
 */
public record ApiOperation(
        String id,
        String tag,
        String method,
        String path,
        String summary,
        String description,
        String access,
        List<ApiField> parameters,
        String bodyTypes,
        @Nullable ApiType body,
        List<ApiAnswer> answers) {

    /** Access to operations that need no log-in. */
    static final String NONE = "none";

    /**
     * @param item the path's entry, whose parameters belong to every operation
     * @param document the whole, which says what access is usual
     */
    static ApiOperation of(String path, String method, JsonObject item, JsonObject document) {
        JsonObject operation = item.getJsonObject(method);
        JsonObject content = operation.containsKey("requestBody")
                ? operation.getJsonObject("requestBody").getJsonObject("content")
                : JsonValue.EMPTY_JSON_OBJECT;
        return new ApiOperation(
                operation.getString("operationId"),
                operation.getJsonArray("tags").getString(0),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.getString("summary"),
                operation.getString("description", ""),
                access(operation.containsKey("security") ? operation : document),
                parameters(item, operation),
                String.join(", ", content.keySet()),
                content.values().stream()
                        .map(body -> ApiType.of(body.asJsonObject().getJsonObject("schema")))
                        .findFirst()
                        .orElse(null),
                answers(operation.getJsonObject("responses")));
    }

    private static String access(JsonObject secured) {
        return secured.getJsonArray("security").stream()
                .flatMap(scheme -> scheme.asJsonObject().keySet().stream())
                .findFirst()
                .orElse(NONE);
    }

    private static List<ApiField> parameters(JsonObject item, JsonObject operation) {
        return Stream.of(item, operation)
                .map(holder -> holder.getJsonArray("parameters"))
                .map(list -> list == null ? JsonValue.EMPTY_JSON_ARRAY : list)
                .flatMap(JsonArray::stream)
                .map(parameter -> ApiField.parameter(parameter.asJsonObject()))
                .toList();
    }

    /** The answer to everything else is the same everywhere, and told once on the page. */
    private static List<ApiAnswer> answers(JsonObject responses) {
        return responses.keySet().stream()
                .filter(status -> !status.equals("default"))
                .map(status -> ApiAnswer.of(status, responses.getJsonObject(status)))
                .sorted(Comparator.comparing(ApiAnswer::status))
                .toList();
    }
}
