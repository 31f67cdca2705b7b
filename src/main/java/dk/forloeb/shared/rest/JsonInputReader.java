package dk.forloeb.shared.rest;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads a request body as {@link JsonInput}: one JSON object of at most {@value #MAX_BYTES} bytes that names no field
 * twice. Anything else is a {@link JsonException}, answered as a malformed body.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, RestTypes.MERGE_PATCH})
public class JsonInputReader implements MessageBodyReader<JsonInput> {

    static final int MAX_BYTES = 1_000_000;

    /** Refuses an object that names a field twice: it could mean either value. */
    private static final JsonReaderFactory READERS =
            RestJson.PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = RestJson.PROVIDER.createParserFactory(Map.of());

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
        return parse(bytes(entityStream));
    }

    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    static JsonInput parse(byte[] bytes) {
        String text = utf8(bytes);
        requireOneObject(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return JsonInput.of(reader.readObject());
        }
    }

    /**
     * The reader would not look at what follows the object, and the parser not at fields that are named twice. Its
     * {@code skipObject} never ends on an object that does not.
     */
    private static void requireOneObject(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                parser.getObject();
                if (!parser.hasNext()) {
                    return;
                }
            }
        }
        throw new JsonException("the body is not one JSON object");
    }

    /** JSON is UTF-8 (RFC 8259, 8.1); a replacement character nobody wrote would be stored as if somebody had. */
    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonException("the body is not UTF-8", e);
        }
    }
}
