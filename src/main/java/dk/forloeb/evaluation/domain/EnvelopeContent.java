package dk.forloeb.evaluation.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is sealed in an envelope: the hash of the receipt, by which the response will be found, and the packed response,
 * filled up with zeros to one of a few sizes, so that the envelope's length does not tell which response came out of it.
 *
 * <p>Layout: 32 bytes of receipt hash, a 32-bit length, the packed response, zeros.
 */
record EnvelopeContent(byte[] receiptHash, byte[] packed) {

    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = HASH_BYTES + Integer.BYTES;

    /** Most forms fit in the first; the last is what a row can hold besides cipher nonce and tag. */
    private static final int[] SIZES = {1024, 4096, 12_288, 29_952};

    /** @throws IllegalArgumentException if the response does not fit in the largest size */
    byte[] padded() {
        int needed = HEAD_BYTES + packed.length;
        int size = Arrays.stream(SIZES)
                .filter(bytes -> bytes >= needed)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A packed response of " + packed.length + " bytes"));
        return ByteBuffer.allocate(size)
                .put(receiptHash)
                .putInt(packed.length)
                .put(packed)
                .array();
    }

    /** Reads what {@link #padded} wrote. */
    static EnvelopeContent read(byte[] padded) {
        ByteBuffer content = ByteBuffer.wrap(padded);
        byte[] receiptHash = new byte[HASH_BYTES];
        content.get(receiptHash);
        byte[] packed = new byte[content.getInt()];
        content.get(packed);
        return new EnvelopeContent(receiptHash, packed);
    }
}
