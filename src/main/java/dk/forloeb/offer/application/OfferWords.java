package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.shared.Texts;
import dk.forloeb.teaching.application.DayWords;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says days and places in words, for mails. */
final class OfferWords {

    private OfferWords() {}

    /** “tirsdag den 6. april 2027 kl. 09.00–15.00, fysisk, Ankestyrelsen”. */
    static String day(ProposedDate day, Locale locale) {
        return DayWords.day(day.start(), day.end(), day.place(), day.placeName(), locale);
    }

    /** One day on each line, as a list; a sentence where there are none. */
    static String days(Collection<ProposedDate> days, Locale locale) {
        return days.isEmpty()
                ? Texts.get(locale, "offer.words.no-dates")
                : days.stream().map(day -> "- " + day(day, locale)).collect(Collectors.joining("\n"));
    }
}
