package dk.forloeb.publication.download;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as R reads them. Strings hold printable ASCII alone, everything else as {@code \}{@code u} escapes: nothing in a
 * text can end the string, and the script means the same whatever encoding it is read in.
 */
final class RText {

    private static final int LAST_OF_FOUR_DIGITS = 0xFFFF;

    private RText() {}

    /** A string literal. What R cannot hold in a string is left out: the null character and halves of pairs. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(letter -> append(literal, letter));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int letter) {
        if (letter == '"' || letter == '\\') {
            literal.append('\\').appendCodePoint(letter);
        } else if (letter >= ' ' && letter <= '~') {
            literal.appendCodePoint(letter);
        } else if (letter > LAST_OF_FOUR_DIGITS) {
            literal.append("\\U%08x".formatted(letter));
        } else if (letter != 0 && !Character.isSurrogate((char) letter)) {
            literal.append("\\u%04x".formatted(letter));
        }
    }

    /** A number, or {@code NA}. */
    static String of(@Nullable Number number) {
        return number == null ? "NA" : number.toString();
    }

    static String of(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** {@code c(…)} of what is R already. */
    static String vector(Collection<String> values) {
        return values.stream().collect(Collectors.joining(", ", "c(", ")"));
    }

    /** A comment of one line, whatever the text holds. */
    static String comment(String text) {
        return "# " + text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ").strip() + "\n";
    }
}
