package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.shared.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says days and places in words, for mails. */
final class OfferWords {

    private OfferWords() {}

    /** “tirsdag den 6. april 2027 kl. 09.00–15.00, fysisk, Ankestyrelsen”. */
    static String day(ProposedDate day, Locale locale) {
        String when = Texts.get(
                locale,
                "offer.words.when",
                DateTimeFormatter.ofPattern("EEEE", locale).format(day.start()),
                day.start().toLocalDate(),
                time(day.start(), locale),
                time(day.end(), locale));
        String how = Texts.get(locale, "place." + day.place().key());
        String where = day.placeName() == null ? "" : ", " + day.placeName();
        return when + ", " + how.toLowerCase(locale) + where;
    }

    /** One day on each line, as a list; a sentence where there are none. */
    static String days(Collection<ProposedDate> days, Locale locale) {
        return days.isEmpty()
                ? Texts.get(locale, "offer.words.no-dates")
                : days.stream().map(day -> "- " + day(day, locale)).collect(Collectors.joining("\n"));
    }

    private static String time(LocalDateTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.DANISH.equals(locale) ? "HH.mm" : "HH:mm", locale)
                .format(time);
    }
}
