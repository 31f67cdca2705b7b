package dk.forloeb.evaluation.faces;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The form's hidden random number of 128 bits: whoever has it, and nobody else, can repeat a submission. */
final class Nonce {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    private Nonce() {}

    /** A new one, 32 hexadecimal digits. */
    static String fresh() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** Whether a form of ours could have carried {@code text}. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
