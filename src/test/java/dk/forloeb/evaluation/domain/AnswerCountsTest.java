package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AnswerCountsTest {

    /** Whatever the counters say: adding the difference makes them equal the responses, and then nothing differs. */
    @Property
    void the_difference_makes_counters_equal_to_what_was_counted(
            @ForAll @Size(max = 60) List<@IntRange(max = 29) Integer> counted,
            @ForAll @Size(max = 60) List<@IntRange(max = 29) Integer> stored) {
        AnswerCounts right = counts(counted);
        AnswerCounts counters = counts(stored);
        AnswerCounts difference = right.minus(counters);

        difference.forEach(counters::add);

        assertThat(right.minus(counters).size()).isZero();
        for (int cell = 0; cell < 30; cell++) {
            assertThat(counters.of(cell / 10, label(cell), cell % 5))
                    .isEqualTo(right.of(cell / 10, label(cell), cell % 5));
        }
        assertThat(difference.size()).isLessThanOrEqualTo(30);
    }

    private static AnswerCounts counts(List<Integer> cells) {
        AnswerCounts counts = new AnswerCounts();
        cells.forEach(cell -> counts.add(new AnswerCounts.Cell(cell / 10, label(cell), cell % 5), 1));
        return counts;
    }

    private static GroupLabel label(int cell) {
        return cell % 10 < 5 ? GroupLabel.EMPTY : new GroupLabel("0101", null);
    }
}
