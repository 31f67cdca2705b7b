package dk.forloeb.teaching.application;

import dk.forloeb.shared.Texts;
import dk.forloeb.teaching.domain.PlaceType;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words, for mails, when and where people are taught. */
public final class DayWords {

    private DayWords() {}

    /**
     * “tirsdag den 6. april 2027 kl. 09.00–15.00, fysisk, Ankestyrelsen”; an end on another day is said with its date.
     *
     * @param placeName venue; null where it is not known
     */
    public static String day(
            LocalDateTime start, LocalDateTime end, PlaceType place, @Nullable String placeName, Locale locale) {
        String how = Texts.get(locale, "place." + place.key()).toLowerCase(locale);
        String where = placeName == null ? "" : ", " + placeName;
        return when(start, end, locale) + ", " + how + where;
    }

    private static String when(LocalDateTime start, LocalDateTime end, Locale locale) {
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return Texts.get(
                    locale,
                    "teaching.words.when",
                    weekday(start, locale),
                    start.toLocalDate(),
                    time(start, locale),
                    time(end, locale));
        }
        return Texts.get(
                locale,
                "teaching.words.from-until",
                weekday(start, locale),
                start.toLocalDate(),
                time(start, locale),
                weekday(end, locale),
                end.toLocalDate(),
                time(end, locale));
    }

    private static String weekday(LocalDateTime moment, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(moment);
    }

    private static String time(LocalDateTime moment, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.DANISH.equals(locale) ? "HH.mm" : "HH:mm", locale)
                .format(moment);
    }
}
