package dk.forloeb.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TeachingDayTest {

    private static final Instant CREATED = Instant.parse("2027-01-04T08:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2027-01-05T08:00:00Z");
    private static final TeachingTime TIME = TeachingTimeTest.time("2027-03-29T09:00", "2027-03-29T15:00");
    private static final TeachingTime MOVED = TeachingTimeTest.time("2027-03-30T09:00", "2027-03-30T15:00");
    private static final Place ROOM = new Place(PlaceType.PHYSICAL, "Sal 1", null);
    private static final Place CALL = new Place(PlaceType.ONLINE, null, "https://moede.example/1");
    private static final TeachingDayContent CONTENT =
            new TeachingDayContent("Læringsdag 1", List.of("Velkomst"), List.of("Åse Holm"), 40);
    private static final TeachingDayContent REWORDED =
            new TeachingDayContent("Første læringsdag", List.of(), List.of("Åse Holm", "Bo Ring"), null);

    /** Any sequence of changes: the number tells exactly how often time, place or status changed. */
    @Property
    void sequence_counts_changes_of_time_place_and_status_and_nothing_else(@ForAll List<Step> steps) {
        TeachingDay day = day();
        String uid = day.icalUid();
        int expected = 0;
        for (Step step : steps) {
            TeachingTime time = step.moves() ? MOVED : TIME;
            Place place = step.relocates() ? CALL : ROOM;
            boolean changed = !time.equals(day.time()) || !place.equals(day.place());
            day.plan(time, place, step.rewords() ? REWORDED : CONTENT, LATER);
            expected += changed ? 1 : 0;
            assertThat(day.sequence()).isEqualTo(expected);
        }
        day.cancel(LATER);
        assertThat(day.sequence()).isEqualTo(expected + 1);
        assertThat(day.icalUid()).isEqualTo(uid);
    }

    enum Step {
        NOTHING,
        MOVE,
        RELOCATE,
        REWORD,
        ALL;

        boolean moves() {
            return this == MOVE || this == ALL;
        }

        boolean relocates() {
            return this == RELOCATE || this == ALL;
        }

        boolean rewords() {
            return this == REWORD || this == ALL;
        }
    }

    @Test
    void an_edit_that_changes_nothing_does_not_count_as_an_update() {
        TeachingDay day = day();

        day.plan(TIME, ROOM, CONTENT, LATER);

        assertThat(day.updatedAt()).isEqualTo(Instant.parse("2027-01-04T08:00:00.123456Z"));
    }

    @Test
    void new_words_are_an_update_without_a_new_sequence() {
        TeachingDay day = day();

        day.plan(TIME, ROOM, REWORDED, LATER);

        assertThat(day.updatedAt()).isEqualTo(LATER);
        assertThat(day.sequence()).isZero();
        assertThat(day.content()).isEqualTo(REWORDED);
    }

    @Test
    void a_cancelled_day_changes_no_more() {
        TeachingDay day = day();
        day.cancel(LATER);

        assertThatThrownBy(() -> day.plan(MOVED, ROOM, CONTENT, LATER))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("teaching-day-cancelled"));
        day.cancel(LATER.plusSeconds(60));

        assertThat(day.sequence()).isEqualTo(1);
        assertThat(day.updatedAt()).isEqualTo(LATER);
        assertThat(day.time()).isEqualTo(TIME);
    }

    @Test
    void names_all_faults_of_the_content_at_once() {
        assertThatThrownBy(() -> new TeachingDayContent(" ", List.of("a\u0000"), List.of("Bo", "Bo"), 0))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        Violation.of("title", "required"),
                                        Violation.of("agenda", "control-character"),
                                        Violation.of("teachers", "teacher-twice", "Bo"),
                                        Violation.of("capacity", "capacity-out-of-range", 10_000)));
    }

    @Test
    void blank_lines_and_names_are_left_out() {
        TeachingDayContent content = new TeachingDayContent("Dag", List.of("a", " ", "b"), List.of("", "Bo"), null);

        assertThat(content.agenda()).containsExactly("a", "b");
        assertThat(content.teachers()).containsExactly("Bo");
    }

    private static TeachingDay day() {
        return new TeachingDay(UUID.randomUUID(), TIME, ROOM, CONTENT, false, CREATED);
    }
}
