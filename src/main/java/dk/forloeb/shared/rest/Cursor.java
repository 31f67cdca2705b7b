package dk.forloeb.shared.rest;

import dk.forloeb.shared.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where the next page of a list begins; opaque to clients, so that what it holds can change.
 *
 * <p>It also holds a fingerprint of the list's address and filters: a cursor of one list is refused by another instead
 * of quietly skipping items. No secret, so no signature.
 */
final class Cursor {

    private static final int LENGTH = 2 * Integer.BYTES;

    private Cursor() {}

    static String write(int offset, String list) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .putInt(offset)
                .putInt(fingerprint(list))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The offset held by {@code cursor}.
     *
     * @throws DomainException of kind INVALID with {@code bad-cursor} if it was not written for this list
     */
    static int read(String cursor, String list) {
        ByteBuffer bytes = ByteBuffer.wrap(decode(cursor));
        if (bytes.remaining() == LENGTH) {
            int offset = bytes.getInt();
            if (offset >= 0 && bytes.getInt() == fingerprint(list)) {
                return offset;
            }
        }
        throw bad();
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    private static DomainException bad() {
        return DomainException.invalid("cursor", "bad-cursor");
    }

    private static int fingerprint(String list) {
        CRC32 crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
