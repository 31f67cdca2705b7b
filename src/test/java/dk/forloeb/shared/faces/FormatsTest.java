package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);

    @Test
    void writes_dates_with_the_month_in_words() {
        assertThat(Formats.date(DAY, DANISH)).isEqualTo("5. marts 2027");
        assertThat(Formats.date(DAY, ENGLISH)).isEqualTo("5 March 2027");
    }

    @Test
    void shortens_the_month_in_tables() {
        assertThat(Formats.dateShort(DAY, DANISH)).isEqualTo("5. mar. 2027");
        assertThat(Formats.dateShort(DAY, ENGLISH)).isEqualTo("5 Mar 2027");
    }

    @Test
    void writes_the_danish_clock_with_kl_and_a_point() {
        assertThat(Formats.time(LocalTime.of(9, 30), DANISH)).isEqualTo("kl. 09.30");
        assertThat(Formats.time(LocalTime.of(9, 30), ENGLISH)).isEqualTo("09:30");
    }

    @Test
    void writes_kl_once_in_a_range_of_times() {
        assertThat(Formats.timeRange(LocalTime.of(9, 30), LocalTime.of(15, 0), DANISH))
                .isEqualTo("kl. 09.30–15.00");
        assertThat(Formats.timeRange(LocalTime.of(9, 30), LocalTime.of(15, 0), ENGLISH))
                .isEqualTo("09:30–15:00");
    }

    @Test
    void puts_date_and_time_together() {
        LocalDateTime moment = DAY.atTime(9, 30);
        assertThat(Formats.dateTime(moment, DANISH)).isEqualTo("5. marts 2027 kl. 09.30");
        assertThat(Formats.dateTime(moment, ENGLISH)).isEqualTo("5 March 2027, 09:30");
    }

    @Test
    void counts_weeks_as_iso_does_across_the_turn_of_the_year() {
        assertThat(Formats.week(DAY, DANISH)).isEqualTo("uge 9");
        assertThat(Formats.week(LocalDate.of(2027, 1, 1), DANISH)).isEqualTo("uge 53");
        assertThat(Formats.week(DAY, ENGLISH)).isEqualTo("week 9");
    }

    @Test
    void parts_thousands_with_a_point_in_danish_and_a_comma_in_english() {
        assertThat(Formats.number(1234567, DANISH)).isEqualTo("1.234.567");
        assertThat(Formats.number(1234567, ENGLISH)).isEqualTo("1,234,567");
    }

    @Test
    void writes_percentages_with_pct_in_danish() {
        assertThat(Formats.percent(77, DANISH)).isEqualTo("77 pct.");
        assertThat(Formats.percent(77, ENGLISH)).isEqualTo("77%");
    }

    @Test
    void rounds_half_up_and_keeps_the_decimals_asked_for() {
        assertThat(Formats.decimal(2.25, 1, DANISH)).isEqualTo("2,3");
        assertThat(Formats.decimal(77, 1, DANISH)).isEqualTo("77,0");
        assertThat(Formats.percentOf(0.678, 1, DANISH)).isEqualTo("67,8 pct.");
        assertThat(Formats.percentOf(0.678, 1, ENGLISH)).isEqualTo("67.8%");
    }

    @Test
    void writes_the_unit_once_in_a_range() {
        assertThat(Formats.range(0.678, 0.842, 1, DANISH)).isEqualTo("67,8–84,2 pct.");
        assertThat(Formats.range(0.678, 0.842, 1, ENGLISH)).isEqualTo("67.8–84.2%");
    }

    @Test
    void tells_moments_in_danish_time_in_summer_and_in_winter() {
        assertThat(Formats.wallClock(Instant.parse("2027-03-05T08:30:00Z"))).isEqualTo("2027-03-05T09:30");
        assertThat(Formats.wallClock(OffsetDateTime.parse("2027-07-05T08:30:00Z")))
                .isEqualTo("2027-07-05T10:30");
    }

    @Test
    void refuses_what_is_no_moment() {
        assertThatThrownBy(() -> Formats.wallClock("i morgen")).isInstanceOf(IllegalArgumentException.class);
    }
}
