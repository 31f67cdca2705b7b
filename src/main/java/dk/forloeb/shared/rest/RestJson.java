package dk.forloeb.shared.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;

/**
 * How representations become JSON: records with their components' names, by alphabet so that the order is the same
 * everywhere, ISO dates, and null written out, so that every field of a representation is always there.
 */
@Provider
public class RestJson implements ContextResolver<Jsonb> {

    /** Kept, because looking for a provider searches every jar, once for each body. */
    static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** The JSON that clients get for {@code representation}. */
    static JsonObject toObject(Object representation) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(JSONB.toJson(representation)))) {
            return reader.readObject();
        }
    }
}
