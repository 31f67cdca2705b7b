package dk.forloeb.shared;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks text that people or programs send before it becomes part of an entity: no CPR number, no invisible character
 * that could break a mail header, a calendar line or the reading order, no more than fits.
 *
 * <p>What is accepted comes back trimmed and in Unicode normal form C, so that equal words are equal text.
 */
public final class Input {

    private Input() {}

    /**
     * One line that has to be there.
     *
     * @param field the field's name, for the violation
     * @param max most characters (UTF-16 units, as the column counts at least that many)
     * @throws DomainException INVALID: {@code required}, {@code too-long}, {@code control-character}, {@code cpr-number}
     */
    public static String line(String field, @Nullable String text, int max) {
        String line = optionalLine(field, text, max);
        if (line == null) {
            throw DomainException.invalid(field, "required");
        }
        return line;
    }

    /** One line or nothing; blank counts as nothing. Refuses like {@link #line}. */
    public static @Nullable String optionalLine(String field, @Nullable String text, int max) {
        return checked(field, text, max, Input::unfitForLine);
    }

    /** Several lines or nothing; line ends become {@code \n}. Refuses like {@link #line}. */
    public static @Nullable String optionalText(String field, @Nullable String text, int max) {
        String lines = text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
        return checked(field, lines, max, c -> c != '\n' && c != '\t' && unfitForLine(c));
    }

    /**
     * A value that has to be there.
     *
     * @throws DomainException INVALID {@code required}
     */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw DomainException.invalid(field, "required");
        }
        return value;
    }

    private static @Nullable String checked(String field, @Nullable String text, int max, IntPredicate unfit) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (normal.codePoints().anyMatch(unfit)) {
            throw DomainException.invalid(field, "control-character");
        }
        String trimmed = normal.strip();
        if (trimmed.length() > max) {
            throw DomainException.invalid(field, "too-long", max);
        }
        return CprNumber.refuseIn(field, trimmed);
    }

    /** Control characters, line and paragraph separators, lone surrogates and marks that turn the reading order. */
    private static boolean unfitForLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != 0x00AD && c != 0x200D;
            default -> false;
        };
    }
}
