package dk.forloeb.platform.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the body of a form without session strictly: percent-encoded UTF-8 of bounded size in which no field comes twice.
 *
 * <p>The container's own parsing would quietly keep the first of several values and replace bytes that are not UTF-8;
 * here an answer is either what somebody chose or refused.
 */
public final class FormBody {

    /** Most bytes of a body: a text of several times the permitted length still comes back to be shortened. */
    public static final int LIMIT = 256 * 1024;

    /** What is read and thrown away, so that a browser that sends too much is still there to see why it is refused. */
    private static final int DRAIN = 32 * 1024 * 1024;

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    /**
     * The fields in the order sent, with line ends as {@code \n}.
     *
     * @throws RefusedBodyException with the status and the code of the reason
     */
    public static Map<String, String> read(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.equals(MEDIA_TYPE) && !type.startsWith(MEDIA_TYPE + ";")) {
            throw new RefusedBodyException(415, "not-a-form");
        }
        return parse(bytes(request.getInputStream()));
    }

    static Map<String, String> parse(byte[] body) throws RefusedBodyException {
        Map<String, String> fields = new LinkedHashMap<>();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String content = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                if (fields.put(name, content) != null) {
                    throw new RefusedBodyException(400, "repeated-field");
                }
            }
        }
        return fields;
    }

    private static byte[] bytes(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            drain(in);
            throw new RefusedBodyException(413, "too-large");
        }
        return body;
    }

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        int drained = 0;
        int count = in.read(buffer);
        while (count > 0 && drained < DRAIN) {
            drained += count;
            count = in.read(buffer);
        }
    }

    private static String decoded(String encoded) throws RefusedBodyException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(unescaped(encoded)))
                    .toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException | NumberFormatException | IndexOutOfBoundsException malformed) {
            throw new RefusedBodyException(400, "not-utf-8");
        }
    }

    private static byte[] unescaped(String encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                out.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                out.write(c == '+' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
