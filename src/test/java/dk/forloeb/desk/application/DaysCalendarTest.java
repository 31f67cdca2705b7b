package dk.forloeb.desk.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.domain.PlaceType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DaysCalendarTest {

    @Test
    void tells_summer_and_winter_time_apart() {
        String winter = DaysCalendar.of("Prøve", List.of(day("2027-03-26T09:00", false, List.of())));
        String summer = DaysCalendar.of("Prøve", List.of(day("2027-03-29T09:00", false, List.of())));

        assertThat(winter).contains("DTSTART:20270326T080000Z", "DTEND:20270326T100000Z");
        assertThat(summer).contains("DTSTART:20270329T070000Z");
    }

    @Test
    void keeps_uid_sequence_and_status_of_the_day() {
        assertThat(DaysCalendar.of("Prøve", List.of(day("2027-03-26T09:00", true, List.of()))))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:dag@forloeb\r\n", "SEQUENCE:3\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void escapes_and_folds_within_75_octets_and_never_inside_a_character() {
        List<String> agenda = List.of("Æ; ø, å \\ ".repeat(20), "næste punkt");

        String text = DaysCalendar.of("Prøve", List.of(day("2027-03-26T09:00", false, agenda)));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:Æ\\; ø\\, å \\\\ ", "\\nnæste punkt\r\n");
    }

    private static TeachingDayRow day(String start, boolean cancelled, List<String> agenda) {
        LocalDateTime from = LocalDateTime.parse(start);
        return new TeachingDayRow(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "dag@forloeb",
                3,
                cancelled,
                "Læringsdag",
                from,
                from.plusHours(2),
                PlaceType.PHYSICAL,
                "København, lokale 3",
                null,
                agenda,
                List.of(),
                null,
                false,
                Instant.parse("2027-01-01T00:00:00Z"));
    }
}
