package dk.forloeb.platform.faces;

import jakarta.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes back with a status.
 *
 * @param mediaType of the body; empty if there is none
 * @param type of the body; null if there is none
 */
public record ApiAnswer(
        String status,
        String description,
        String mediaType,
        @Nullable ApiType type) {

    static ApiAnswer of(String status, JsonObject response) {
        String description = response.getString("description", "");
        JsonObject content = response.getJsonObject("content");
        return content == null
                ? new ApiAnswer(status, description, "", null)
                : content.entrySet().stream()
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .map(media -> new ApiAnswer(status, description, media, type(content.getJsonObject(media))))
                        .orElseThrow();
    }

    private static ApiType type(JsonObject body) {
        return ApiType.of(body.getJsonObject("schema"));
    }
}
