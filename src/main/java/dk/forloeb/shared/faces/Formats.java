package dk.forloeb.shared.faces;

import dk.forloeb.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates, times and numbers as Danish authorities write them, and their British counterparts.
 *
 * <p>Danish: "5. marts 2027", "kl. 09.30", "uge 9", "1.234", "67,8 pct."; English: "5 March 2027", "09:30", "week 9",
 * "1,234", "67.8%". Every locale other than Danish is written the English way. Moments are told in Danish time.
 */
public final class Formats {

    /** Where everything that has a time of day happens. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Formats() {}

    /** "5. marts 2027". */
    public static String date(LocalDate date, Locale locale) {
        return Texts.date(date, danish(locale) ? Texts.DANISH : Texts.ENGLISH);
    }

    /** "5. mar. 2027", for tables. */
    public static String dateShort(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(danish(locale) ? "d. MMM uuuu" : "d MMM uuuu", written(locale))
                .format(date);
    }

    /** "kl. 09.30". */
    public static String time(LocalTime time, Locale locale) {
        return danish(locale) ? "kl. " + clock(time, locale) : clock(time, locale);
    }

    /** "kl. 09.30–15.00". */
    public static String timeRange(LocalTime start, LocalTime end, Locale locale) {
        return time(start, locale) + "–" + clock(end, locale);
    }

    /** "5. marts 2027 kl. 09.30". */
    public static String dateTime(LocalDateTime moment, Locale locale) {
        String separator = danish(locale) ? " " : ", ";
        return date(moment.toLocalDate(), locale) + separator + time(moment.toLocalTime(), locale);
    }

    /** "uge 9", counted as ISO 8601 does. */
    public static String week(LocalDate date, Locale locale) {
        return (danish(locale) ? "uge " : "week ") + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** A whole number with thousands parted: "1.234". */
    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(written(locale)).format(number);
    }

    /** A number with exactly {@code digits} decimals, half up: "67,8". */
    public static String decimal(double number, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(written(locale));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP));
    }

    /** A percentage already rounded: "77 pct.", "77%". */
    public static String percent(long percent, Locale locale) {
        return number(percent, locale) + unit(locale);
    }

    /** A proportion (0 to 1) as a percentage: "67,8 pct.". */
    public static String percentOf(double share, int digits, Locale locale) {
        return decimal(share * 100, digits, locale) + unit(locale);
    }

    /** Two proportions (0 to 1) as a range of percentages: "67,8–84,2 pct."; one where they read the same. */
    public static String range(double low, double high, int digits, Locale locale) {
        if (decimal(low * 100, digits, locale).equals(decimal(high * 100, digits, locale))) {
            return percentOf(high, digits, locale);
        }
        return decimal(low * 100, digits, locale) + "–" + percentOf(high, digits, locale);
    }

    /**
     * The Danish wall clock at a moment.
     *
     * @throws IllegalArgumentException for a kind of value that is no moment
     */
    static LocalDateTime wallClock(Object moment) {
        if (moment instanceof LocalDateTime local) {
            return local;
        } else if (moment instanceof LocalDate day) {
            return day.atStartOfDay();
        } else if (moment instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZONE);
        } else if (moment instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(ZONE).toLocalDateTime();
        } else if (moment instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(ZONE).toLocalDateTime();
        }
        throw new IllegalArgumentException("Not a date or a moment: " + moment.getClass());
    }

    private static String clock(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(danish(locale) ? "HH.mm" : "HH:mm").format(time);
    }

    private static String unit(Locale locale) {
        return danish(locale) ? " pct." : "%";
    }

    private static boolean danish(Locale locale) {
        return "da".equals(locale.getLanguage());
    }

    private static Locale written(Locale locale) {
        return danish(locale) ? Locale.forLanguageTag("da-DK") : Locale.UK;
    }
}
