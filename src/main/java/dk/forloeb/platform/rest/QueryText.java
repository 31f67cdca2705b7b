package dk.forloeb.platform.rest;

import dk.forloeb.shared.DomainException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of an address, read more strictly than the server does. */
final class QueryText {

    private static final int ESCAPE_LENGTH = 3;

    private QueryText() {}

    /**
     * Refuses parameters that mean nothing.
     *
     * @param raw the query as it was sent, still encoded
     * @throws DomainException of kind INVALID at the parameter: {@code parameter-repeated}, {@code not-utf-8}, {@code
     *     control-character}
     */
    static void check(@Nullable String raw) {
        Set<String> seen = new HashSet<>();
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            int equals = part.indexOf('=');
            String name = text("query", equals < 0 ? part : part.substring(0, equals));
            String content = text(name, equals < 0 ? "" : part.substring(equals + 1));
            if (content.chars().anyMatch(Character::isISOControl)) {
                throw DomainException.invalid(name, "control-character");
            }
            if (!part.isEmpty() && !seen.add(name)) {
                throw DomainException.invalid(name, "parameter-repeated");
            }
        }
    }

    private static String text(String name, String encoded) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(encoded)))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DomainException.invalid(name, "not-utf-8");
        }
    }

    private static byte[] bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + ESCAPE_LENGTH));
                i += ESCAPE_LENGTH - 1;
            } else {
                byte[] plain = encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
                bytes.write(plain, 0, plain.length);
            }
        }
        return bytes.toByteArray();
    }
}
