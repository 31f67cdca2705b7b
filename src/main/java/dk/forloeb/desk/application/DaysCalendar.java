package dk.forloeb.desk.application;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.teaching.application.TeachingDayRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teaching days as a file that calendars take in (RFC 5545): times in UTC, so that no time zone has to be described; UID
 * and SEQUENCE are the day's own, so that a later file replaces an earlier one.
 */
public final class DaysCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private DaysCalendar() {}

    /** The file. */
    public static String of(String programme, List<TeachingDayRow> days) {
        DaysCalendar calendar = new DaysCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Forlob//DA");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        days.forEach(day -> calendar.event(programme, day));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(String programme, TeachingDayRow day) {
        line("BEGIN", "VEVENT");
        line("UID", day.iCalUid());
        line("SEQUENCE", Integer.toString(day.sequence()));
        line("DTSTAMP", UTC.format(day.updatedAt()));
        line("DTSTART", UTC.format(instant(day.start())));
        line("DTEND", UTC.format(instant(day.end())));
        line("STATUS", day.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("SUMMARY", escaped(day.title() + " – " + programme));
        optional("LOCATION", day.placeName());
        optional("DESCRIPTION", String.join("\n", day.agenda()));
        if (day.joinUrl() != null) {
            line("URL", day.joinUrl());
        }
        line("END", "VEVENT");
    }

    private static Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(ClockProducer.ZONE).toInstant();
    }

    private void optional(String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            line(name, escaped(words));
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded after 75 octets, never inside a character. */
    private void line(String name, String content) {
        int[] octets = {0};
        (name + ":" + content).codePoints().mapToObj(Character::toString).forEach(character -> {
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets[0] + length > OCTETS) {
                text.append(LINE_END).append(' ');
                octets[0] = 1;
            }
            text.append(character);
            octets[0] += length;
        });
        text.append(LINE_END);
    }
}
