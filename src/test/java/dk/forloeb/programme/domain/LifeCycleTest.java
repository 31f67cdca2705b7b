package dk.forloeb.programme.domain;

import static dk.forloeb.programme.domain.ProgrammeState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of a programme as a table: rows are the state now, columns the state wanted. */
class LifeCycleTest {

    /** F forward, B back, S shelve, - not possible; in the order of the states. */
    private static final String[] SHORT = {
        /* IDEA       */ "-F----S",
        /* PLANNED    */ "B-F---S",
        /* OFFERED    */ "-B-F--S",
        /* RUNNING    */ "--B-F-S",
        /* EVALUATING */ "---B-F-",
        /* COMPLETED  */ "----B-F",
    };

    private static final String[] LONG = {
        /* IDEA       */ "-F----S",
        /* PLANNED    */ "B-F---S",
        /* OFFERED    */ "-B-F--S",
        /* RUNNING    */ "--B-FFS",
        /* EVALUATING */ "---B-F-",
        /* COMPLETED  */ "---BB-F",
    };

    @Test
    void a_short_programme_lives_as_the_table_says() {
        assertTable(ProgrammeKind.SHORT, SHORT);
    }

    @Test
    void a_long_programme_may_also_close_without_an_evaluation() {
        assertTable(ProgrammeKind.LONG, LONG);
    }

    @Property
    void what_was_archived_returns_only_to_where_it_was(
            @ForAll ProgrammeKind kind, @ForAll ProgrammeState before, @ForAll ProgrammeState to) {
        Optional<StepKind> step = LifeCycle.step(kind, ARCHIVED, to, before);
        boolean possible = to == before && to != ARCHIVED;
        assertThat(step).isEqualTo(possible ? Optional.of(StepKind.BACK) : Optional.empty());
    }

    @Property
    void every_step_can_be_taken_back_in_one(
            @ForAll ProgrammeKind kind, @ForAll ProgrammeState from, @ForAll ProgrammeState to) {
        if (from != ARCHIVED && LifeCycle.step(kind, from, to, null).isPresent()) {
            @Nullable ProgrammeState archivedFrom = to == ARCHIVED ? from : null;
            assertThat(LifeCycle.step(kind, to, from, archivedFrom)).isPresent();
        }
    }

    @Test
    void only_the_way_on_needs_no_reason() {
        assertThat(StepKind.FORWARD.needsNote()).isFalse();
        assertThat(StepKind.BACK.needsNote()).isTrue();
        assertThat(StepKind.SHELVE.needsNote()).isTrue();
    }

    private static void assertTable(ProgrammeKind kind, String[] table) {
        for (ProgrammeState from : ProgrammeState.values()) {
            for (ProgrammeState to : ProgrammeState.values()) {
                if (from != ARCHIVED) {
                    assertThat(LifeCycle.step(kind, from, to, null))
                            .as("%s: %s to %s", kind, from, to)
                            .isEqualTo(step(table[from.ordinal()].charAt(to.ordinal())));
                }
            }
        }
    }

    private static Optional<StepKind> step(char letter) {
        return switch (letter) {
            case 'F' -> Optional.of(StepKind.FORWARD);
            case 'B' -> Optional.of(StepKind.BACK);
            case 'S' -> Optional.of(StepKind.SHELVE);
            default -> Optional.empty();
        };
    }

    @Test
    void what_is_over_changes_no_more() {
        assertThat(late(ProgrammeChange.FACTS)).containsExactly(ARCHIVED);
        assertThat(late(ProgrammeChange.EVALUATION)).containsExactly(ARCHIVED);
        assertThat(late(ProgrammeChange.PARTICIPATION)).containsExactly(COMPLETED, ARCHIVED);
        assertThat(late(ProgrammeChange.TEACHING)).containsExactly(COMPLETED, ARCHIVED);
    }

    private static List<ProgrammeState> late(ProgrammeChange change) {
        return Arrays.stream(values()).filter(state -> !state.accepts(change)).toList();
    }
}
