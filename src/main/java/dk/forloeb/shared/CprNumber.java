package dk.forloeb.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds Danish civil registration numbers (CPR) in text, because none may ever be stored.
 *
 * <p>Ten digits whose first six are a date (ddmmyy), with or without a hyphen or space, count as one; the check digit
 * is not tested, since numbers without one have been issued since 2007.
 */
public final class CprNumber {

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[\\p{Z}\t\u2010-\u2015\u2212-]{0,3}\\d{4}(?!\\d)");

    private CprNumber() {}

    /** Whether {@code text} holds something that reads as a CPR number. */
    public static boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        Matcher matcher = TEN_DIGITS.matcher(text);
        while (matcher.find()) {
            if (isDate(matcher.group(1), matcher.group(2), matcher.group(3))) {
                return true;
            }
        }
        return false;
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
