package dk.forloeb.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeachingTimeTest {

    @Test
    void rejects_an_end_before_the_start() {
        assertThatThrownBy(() -> time("2027-03-29T15:00", "2027-03-29T09:00"))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.kind()).isEqualTo(DomainException.Kind.RULE);
                    assertThat(e.violations()).containsExactly(Violation.of("end", "end-before-start"));
                });
    }

    @Test
    void rejects_an_end_at_the_start() {
        assertThatThrownBy(() -> time("2027-03-29T15:00", "2027-03-29T15:00")).isInstanceOf(DomainException.class);
    }

    @Test
    void names_both_times_where_both_are_missing() {
        assertThatThrownBy(() -> new TeachingTime(null, null))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.of("start", "required"), Violation.of("end", "required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:00", "2027-03-28T02:30", "2027-03-28T02:59"})
    void refuses_an_hour_that_the_clocks_skip(String skipped) {
        assertThatThrownBy(() -> time(skipped, "2027-03-28T09:00"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations()).containsExactly(Violation.of("start", "time-does-not-exist")));
    }

    @Test
    void is_an_hour_shorter_across_the_hour_that_the_clocks_skip() {
        TeachingTime night = time("2027-03-28T01:30", "2027-03-28T03:30");

        assertThat(night.startInstant()).isEqualTo(Instant.parse("2027-03-28T00:30:00Z"));
        assertThat(night.endInstant()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void takes_an_hour_that_the_clocks_show_twice_for_the_first() {
        TeachingTime night = time("2027-10-31T02:30", "2027-10-31T03:30");

        assertThat(night.startInstant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(night.endInstant()).isEqualTo(Instant.parse("2027-10-31T02:30:00Z"));
    }

    @Test
    void knows_the_25th_of_october_2027_as_an_ordinary_monday_in_summer_time() {
        TeachingTime day = time("2027-10-25T02:30", "2027-10-25T09:00");

        assertThat(day.startInstant()).isEqualTo(Instant.parse("2027-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:00", "2100-01-01T09:00", "20270-03-29T09:00"})
    void refuses_years_that_are_slips_of_the_finger(String text) {
        LocalDateTime far = LocalDateTime.parse(text.length() > 16 ? "+" + text : text);

        assertThatThrownBy(() -> new TeachingTime(far, far.plusHours(1))).isInstanceOf(DomainException.class);
    }

    @Test
    void does_not_overlap_what_follows_without_a_gap() {
        TeachingTime morning = time("2027-03-29T09:00", "2027-03-29T12:00");
        TeachingTime afternoon = time("2027-03-29T12:00", "2027-03-29T15:00");

        assertThat(morning.overlaps(afternoon)).isFalse();
        assertThat(afternoon.overlaps(morning)).isFalse();
        assertThat(morning.overlaps(time("2027-03-29T11:59", "2027-03-29T12:01")))
                .isTrue();
    }

    /** A year of minutes in 2027, so that both changes of the clocks are in it. */
    @Property
    void what_starts_before_it_ends_on_the_clock_does_so_in_truth(
            @ForAll @IntRange(min = 0, max = 525_598) int start, @ForAll @IntRange(min = 1, max = 2_000) int minutes) {
        LocalDateTime from = LocalDateTime.parse("2027-01-01T00:00").plusMinutes(start);
        LocalDateTime to = from.plusMinutes(minutes);
        boolean exists = ClockProducer.ZONE.getRules().getValidOffsets(from).size() > 0
                && ClockProducer.ZONE.getRules().getValidOffsets(to).size() > 0;
        if (exists) {
            TeachingTime time = new TeachingTime(from, to);
            assertThat(time.startInstant()).isBefore(time.endInstant());
        }
    }

    static TeachingTime time(String start, String end) {
        return new TeachingTime(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }
}
