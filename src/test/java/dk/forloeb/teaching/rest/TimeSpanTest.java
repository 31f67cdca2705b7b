package dk.forloeb.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-29, 2027-03-29T00:00",
        "2027-03-29T09:00, 2027-03-29T09:00",
        "2027-03-29T09:00:30, 2027-03-29T09:00:30",
        "2027-03-29T07:00:00Z, 2027-03-29T09:00",
        "2027-03-29T09:00:00+02:00, 2027-03-29T09:00",
        "2027-03-29T09:00:00 02:00, 2027-03-29T09:00",
        "2027-01-29T09:00:00.000-05:00, 2027-01-29T15:00"
    })
    void reads_dates_and_times_as_wall_clock_in_denmark(String text, LocalDateTime expected) {
        assertThat(new TimeSpan(text, null).from()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2027-13-01", "2027-02-30", "29-03-2027", "2027-03-29T25:00", "2027-03-29 "})
    void refuses_what_is_no_date(String text) {
        assertThatThrownBy(() -> new TimeSpan(text, null).from()).isInstanceOf(DomainException.class);
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatThrownBy(() -> new TimeSpan("2027-03-29", "2027-03-28").to()).isInstanceOf(DomainException.class);
    }

    @Test
    void leaves_open_what_is_not_given() {
        assertThat(new TimeSpan(null, "").from()).isNull();
        assertThat(new TimeSpan(null, "").to()).isNull();
    }
}
