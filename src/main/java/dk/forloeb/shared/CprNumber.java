package dk.forloeb.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds Danish civil registration numbers (CPR) in text, because none may ever be stored.
 *
 * <p>Ten digits whose first six are a date (ddmmyy) count as one, in digits of any script, and also where blanks, line ends,
 * dots, colons, slashes or hyphens of any kind stand between day, month, year and the last four; those stay together, because a date
 * with a time ({@code 01.02.26 12.30}) is none; nor is a part of a longer number, also of a hexadecimal one such as the
 * ids in addresses of online meetings. The check digit is not tested, since numbers without one have been issued
 * since 2007.
 */
public final class CprNumber {

    private static final String SEPARATOR = "[\\p{Z}\\p{Pd}\t\r\n\u2212./:_\u00b7\u2022]";
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\da-fA-F])(\\d{2})" + SEPARATOR + "{0,2}(\\d{2})"
            + SEPARATOR + "{0,2}(\\d{2})" + SEPARATOR + "{0,3}\\d{4}(?![\\da-fA-F])");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private CprNumber() {}

    /** Whether {@code text} holds something that reads as a CPR number. */
    public static boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        Matcher matcher = TEN_DIGITS.matcher(plain(text));
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (isDate(matcher.group(1), matcher.group(2), matcher.group(3))) {
                return true;
            }
        }
        return false;
    }

    /** Full-width, raised and foreign digits as plain ones, and nothing invisible between them. */
    private static String plain(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder plain = new StringBuilder(visible.length());
        visible.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /**
     * Returns {@code text} if it holds no CPR number.
     *
     * @throws DomainException of kind INVALID with code {@code cpr-number} at {@code field} otherwise
     */
    public static @Nullable String refuseIn(String field, @Nullable String text) {
        if (isIn(text)) {
            throw DomainException.invalid(field, "cpr-number");
        }
        return text;
    }

    /** The century follows from the seventh digit by rules that change nothing here except for 29 February. */
    private static boolean isDate(String day, String month, String year) {
        return isDate(1900, day, month, year) || isDate(2000, day, month, year);
    }

    private static boolean isDate(int century, String day, String month, String year) {
        try {
            LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
