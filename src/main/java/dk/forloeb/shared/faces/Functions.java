package dk.forloeb.shared.faces;

import jakarta.faces.context.FacesContext;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the pages ({@code #{fo:date(…)}}): {@link Formats} in the view's language.
 *
 * <p>What is not there is written as nothing (dates) or as a dash (numbers): a share of nobody is no share, not 0.
 */
public final class Functions {

    private static final String NO_NUMBER = "–";

    private Functions() {}

    public static String date(@Nullable Object moment) {
        return text(moment, m -> Formats.date(Formats.wallClock(m).toLocalDate(), locale()));
    }

    public static String dateShort(@Nullable Object moment) {
        return text(moment, m -> Formats.dateShort(Formats.wallClock(m).toLocalDate(), locale()));
    }

    public static String dateTime(@Nullable Object moment) {
        return text(moment, m -> Formats.dateTime(Formats.wallClock(m), locale()));
    }

    public static String week(@Nullable Object moment) {
        return text(moment, m -> Formats.week(Formats.wallClock(m).toLocalDate(), locale()));
    }

    public static String time(@Nullable Object time) {
        return text(time, t -> Formats.time(timeOfDay(t), locale()));
    }

    public static String timeRange(@Nullable Object start, @Nullable Object end) {
        if (end == null) {
            return time(start);
        }
        return text(start, s -> Formats.timeRange(timeOfDay(s), timeOfDay(end), locale()));
    }

    public static String number(@Nullable Long number) {
        return number == null ? NO_NUMBER : Formats.number(number, locale());
    }

    public static String decimal(@Nullable Double number, int digits) {
        return number == null ? NO_NUMBER : Formats.decimal(number, digits, locale());
    }

    public static String percent(@Nullable Long percent) {
        return percent == null ? NO_NUMBER : Formats.percent(percent, locale());
    }

    public static String percentOf(@Nullable Double share, int digits) {
        return share == null ? NO_NUMBER : Formats.percentOf(share, digits, locale());
    }

    public static String range(@Nullable Double low, @Nullable Double high, int digits) {
        return low == null || high == null ? NO_NUMBER : Formats.range(low, high, digits, locale());
    }

    private static LocalTime timeOfDay(Object time) {
        return time instanceof LocalTime local ? local : Formats.wallClock(time).toLocalTime();
    }

    private static String text(@Nullable Object value, Function<Object, String> format) {
        return value == null ? "" : format.apply(value);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
