package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.shared.faces.BarLayout.Part;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BarLayoutTest {

    private static final List<BarSegment> PUBLISHED = List.of(
            new BarSegment("I høj grad", 31, 31, true, false),
            new BarSegment("I nogen grad", 46, 46, true, false),
            new BarSegment("I mindre grad", 14, 14, false, false),
            new BarSegment("Slet ikke", 4, 4, false, false),
            new BarSegment("Ved ikke", 5, 5, false, true));

    @Property
    void fills_the_whole_width_without_overlap(
            @ForAll @Size(min = 1, max = 7) List<@LongRange(min = 0, max = 1000) Long> counts) {
        List<Part> parts = new BarLayout(segments(counts)).parts();
        double end = 0;
        for (Part part : parts) {
            assertThat(part.start()).isGreaterThanOrEqualTo(end - 1e-9);
            end = part.start() + part.width();
        }
        boolean someAnswers = counts.stream().anyMatch(count -> count > 0);
        assertThat(end).isCloseTo(someAnswers ? 100 : 0, within(1e-6));
    }

    @Test
    void sets_dont_know_apart() {
        List<Part> parts = new BarLayout(PUBLISHED).parts();
        double endOfScale = parts.get(3).start() + parts.get(3).width();
        assertThat(parts.get(4).start() - endOfScale).isCloseTo(BarLayout.GAP, within(1e-9));
    }

    @Test
    void puts_dont_know_last_wherever_the_scale_has_it() {
        List<BarSegment> first = new ArrayList<>(PUBLISHED);
        first.add(0, first.remove(4));
        assertThat(new BarLayout(first).parts().get(4).segment().dontKnow()).isTrue();
    }

    @Test
    void leaves_no_gap_when_nobody_chose_dont_know() {
        Part last = new BarLayout(PUBLISHED.subList(0, 4)).parts().get(3);
        assertThat(last.start() + last.width()).isCloseTo(100, within(1e-9));
    }

    @Test
    void spans_the_agreeing_parts_that_touch_each_other() {
        BarLayout.Span span = new BarLayout(PUBLISHED).agreeingSpan().orElseThrow();
        assertThat(span.start()).isZero();
        assertThat(span.end()).isCloseTo(77 * 0.98, within(1e-9));
    }

    @Test
    void spans_nothing_when_another_part_lies_between_the_agreeing_ones() {
        List<BarSegment> parted = List.of(PUBLISHED.get(0), PUBLISHED.get(2), PUBLISHED.get(1));
        assertThat(new BarLayout(parted).agreeingSpan()).isEmpty();
    }

    @Test
    void gives_agreeing_parts_dark_shades_and_the_rest_light_ones() {
        assertThat(new BarLayout(PUBLISHED).parts())
                .extracting(Part::shade)
                .containsExactly("seg--agree-1", "seg--agree-2", "seg--rest-1", "seg--rest-2", "seg--unsure");
    }

    @Test
    void writes_a_number_below_where_the_part_has_no_room_for_it() {
        assertThat(new BarLayout(PUBLISHED).parts()).extracting(Part::line).containsExactly(0, 0, 0, 1, 0);
        assertThat(new BarLayout(PUBLISHED).parts())
                .extracting(Part::hasRoomForUnit)
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void puts_numbers_that_would_touch_on_two_lines() {
        List<BarSegment> thin = List.of(
                new BarSegment("I høj grad", 97, 97, true, false),
                new BarSegment("I mindre grad", 2, 2, false, false),
                new BarSegment("Slet ikke", 1, 1, false, false));
        assertThat(new BarLayout(thin).parts()).extracting(Part::line).containsExactly(0, 1, 2);
        assertThat(new BarLayout(thin).linesBelow()).isEqualTo(2);
    }

    private static List<BarSegment> segments(List<Long> counts) {
        List<BarSegment> segments = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            boolean last = i > 0 && i == counts.size() - 1;
            segments.add(new BarSegment("option " + i, counts.get(i), 0, i < 2 && !last, last));
        }
        return segments;
    }
}
