package dk.forloeb.platform.faces;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A type as the page on the REST interface writes it: {@code text} such as {@code Programme[]} or
 * {@code string (date)}, and the shape that it leads to.
 *
 * @param shape name of a described shape; null for what needs no description
 */
public record ApiType(String text, @Nullable String shape) {

    private static final String SHAPES = "#/components/schemas/";

    /** The type that a schema of the OpenAPI document means. */
    static ApiType of(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").substring(SHAPES.length());
            return new ApiType(name, name);
        }
        if (schema.containsKey("allOf")) {
            return of(schema.getJsonArray("allOf").getJsonObject(0));
        }
        if (schema.containsKey("items")) {
            ApiType item = of(schema.getJsonObject("items"));
            return new ApiType(item.text + "[]", item.shape);
        }
        if (schema.containsKey("additionalProperties")) {
            ApiType member = of(schema.getJsonObject("additionalProperties"));
            return new ApiType("{…: " + member.text + "}", member.shape);
        }
        String type = schema.getString("type", "object");
        return new ApiType(schema.containsKey("format") ? type + " (" + schema.getString("format") + ")" : type, null);
    }
}
