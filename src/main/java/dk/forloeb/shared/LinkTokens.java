package dk.forloeb.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of personal links: an id and 128 bits of HMAC over purpose and id, as 43 characters of URL-safe base 64. They
 * are derived from the installation's secret, so that no table, mail in the outbox or log has to hold one, and one that
 * was made for another purpose, guessed or changed names nothing.
 */
public final class LinkTokens {

    /** Length of an id, in bytes. */
    public static final int ID_BYTES = 16;

    private static final int TAG_BYTES = 16;
    private static final int LENGTH = 43;

    private final SecretKeySpec master;
    private final String purpose;

    /**
     * @param secret the installation's secret, at least 16 bytes
     * @param purpose what the links are for, in ASCII; a token of one purpose is none of another
     */
    public LinkTokens(byte[] secret, String purpose) {
        if (secret.length < ID_BYTES) {
            throw new IllegalArgumentException("A secret of at least 16 bytes is needed");
        }
        this.master = new SecretKeySpec(secret, "HmacSHA256");
        this.purpose = purpose;
    }

    /** The token of an id of 16 bytes. */
    public String token(byte[] id) {
        return text(ByteBuffer.allocate(ID_BYTES + TAG_BYTES)
                .put(id)
                .put(tag(id), 0, TAG_BYTES)
                .array());
    }

    /** The id that {@code token} belongs to, or nothing if it was not made with this secret for this purpose. */
    public Optional<byte[]> id(String token) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(bytes, ID_BYTES);
        boolean genuine = MessageDigest.isEqual(
                Arrays.copyOf(tag(id), TAG_BYTES), Arrays.copyOfRange(bytes, ID_BYTES, ID_BYTES + TAG_BYTES));
        // The last character has spare bits: only the canonical spelling is the link that was handed out.
        return genuine && text(bytes).equals(token) ? Optional.of(id) : Optional.empty();
    }

    private byte[] tag(byte[] id) {
        return Hashes.hmac(master, purpose, id);
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
