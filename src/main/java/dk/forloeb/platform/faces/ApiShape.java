package dk.forloeb.platform.faces;

import jakarta.json.JsonObject;
import java.util.List;

/** A shape that requests and answers have. */
public record ApiShape(String name, List<ApiField> fields) {

    static ApiShape of(String name, JsonObject schema) {
        JsonObject fields = schema.getJsonObject("properties");
        return new ApiShape(
                name,
                fields.keySet().stream()
                        .map(field -> ApiField.field(field, fields.getJsonObject(field)))
                        .toList());
    }
}
