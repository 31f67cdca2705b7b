package dk.forloeb.teaching.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TeachingDemoTest {

    @Test
    void counts_days_from_today_and_moves_a_weekend_to_monday() {
        LocalDate thursday = LocalDate.of(2027, 3, 4);

        assertThat(TeachingDemo.moment("P1D 09:30", thursday)).isEqualTo(LocalDateTime.parse("2027-03-05T09:30"));
        assertThat(TeachingDemo.moment("P2D 09:30", thursday)).isEqualTo(LocalDateTime.parse("2027-03-08T09:30"));
        assertThat(TeachingDemo.moment("P3D 09:30", thursday)).isEqualTo(LocalDateTime.parse("2027-03-08T09:30"));
    }

    @Test
    void takes_a_fixed_moment_as_it_stands() {
        assertThat(TeachingDemo.moment("2023-03-28T09:30", LocalDate.of(2027, 3, 4)))
                .isEqualTo(LocalDateTime.parse("2023-03-28T09:30"));
    }
}
