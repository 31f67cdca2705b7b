package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.Hashes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a respondent keeps: proof that the answer arrived, and the only key to correcting or withdrawing it.
 *
 * <p>120 bits in Crockford's base 32 (no I, L, O or U), written in six groups of four. Only its hash is stored.
 *
 * @param text for example {@code 7K3M-…}, six groups of four characters joined by hyphens
 */
public record Receipt(String text) {

    private static final int BYTES = 15;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CANONICAL = Pattern.compile("[" + ALPHABET + "]{24}");

    /** The receipt made of the first 15 of {@code bytes}. */
    static Receipt of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        long window = 0;
        int bits = 0;
        for (int i = 0; i < BYTES; i++) {
            window = window << 8 | bytes[i] & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(ALPHABET.charAt((int) (window >>> bits - 5 & 31)));
            }
        }
        return new Receipt(grouped(text.toString()));
    }

    /** Reads a receipt as people type it: any case, hyphens and blanks anywhere, O for 0, I and L for 1. */
    public static Optional<Receipt> parse(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CANONICAL.matcher(plain).matches() ? Optional.of(new Receipt(grouped(plain))) : Optional.empty();
    }

    /** What is stored beside the answer. */
    public byte[] hash() {
        return Hashes.sha256(text);
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Keeps the receipt out of logs. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
