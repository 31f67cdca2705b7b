package dk.forloeb.teaching.application;

import dk.forloeb.participation.application.DemoProgrammes;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Teaching days of the demonstration; what was public says how many there were, the rest is made up and says so. */
@ApplicationScoped
public class TeachingDemo implements DemoStep {

    @Inject
    DemoProgrammes programmes;

    @Inject
    TeachingDayService days;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        CsvTable.read("/db/demo/teaching_days.csv")
                .forEach(row -> programmes
                        .find(row.get("programme"))
                        .ifPresent(programme -> days.create(command(programme, row, today))));
    }

    private static TeachingDayCommand command(UUID programme, CsvTable.Row row, LocalDate today) {
        String capacity = row.get("capacity");
        return new TeachingDayCommand(
                programme,
                row.get("title"),
                moment(row.get("starts_at"), today),
                moment(row.get("ends_at"), today),
                place(row.get("location")),
                row.get("location_name"),
                row.get("join_url"),
                parts(row.get("agenda")),
                parts(row.get("teachers")),
                capacity.isEmpty() ? null : Integer.valueOf(capacity),
                false,
                Boolean.parseBoolean(row.get("made_up")));
    }

    /** A fixed moment, or like {@code P17D 09:00} one counted from today, moved to a Monday where it would be a weekend. */
    static LocalDateTime moment(String text, LocalDate today) {
        if (!text.startsWith("P")) {
            return LocalDateTime.parse(text);
        }
        String[] periodAndTime = text.split(" ");
        LocalDate day = today.plus(Period.parse(periodAndTime[0]));
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.parse(periodAndTime[1]));
    }

    private static PlaceType place(String key) {
        return PlaceType.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> parts(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
