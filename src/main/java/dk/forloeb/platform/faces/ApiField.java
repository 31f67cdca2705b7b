package dk.forloeb.platform.faces;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * A parameter of an operation, or a field of a shape.
 *
 * @param place path, query or header; empty for a field
 * @param values the only values there are; empty if there is no such list
 */
public record ApiField(
        String name,
        String place,
        ApiType type,
        boolean required,
        boolean readOnly,
        boolean nullable,
        String description,
        List<String> values) {

    static ApiField parameter(JsonObject parameter) {
        JsonObject schema = parameter.getJsonObject("schema");
        return new ApiField(
                parameter.getString("name"),
                parameter.getString("in"),
                ApiType.of(schema),
                parameter.getBoolean("required", false),
                false,
                false,
                parameter.getString("description", ""),
                values(schema));
    }

    static ApiField field(String name, JsonObject schema) {
        return new ApiField(
                name,
                "",
                ApiType.of(schema),
                false,
                schema.getBoolean("readOnly", false),
                schema.getBoolean("nullable", false),
                schema.getString("description", ""),
                values(schema));
    }

    private static List<String> values(JsonObject schema) {
        return schema.containsKey("enum") ? schema.getJsonArray("enum").getValuesAs(JsonString::getString) : List.of();
    }
}
