package dk.forloeb.shared.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a request body as {@link JsonInput}: one JSON object of at most {@value #MAX_BYTES} bytes. Anything else is a
 * {@link JsonException}, answered as a malformed body.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, RestTypes.MERGE_PATCH})
public class JsonInputReader implements MessageBodyReader<JsonInput> {

    static final int MAX_BYTES = 1_000_000;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonInput.class;
    }

    @Override
    public JsonInput readFrom(
            Class<JsonInput> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream entityStream)
            throws IOException {
        byte[] bytes = entityStream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return parse(bytes);
    }

    static JsonInput parse(byte[] bytes) {
        try (JsonParser parser = RestJson.PROVIDER.createParser(new ByteArrayInputStream(bytes))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return JsonInput.of(object);
                }
            }
        }
        throw new JsonException("the body is not one JSON object");
    }
}
