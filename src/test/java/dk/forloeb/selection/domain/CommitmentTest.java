package dk.forloeb.selection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate BEGINS = LocalDate.of(2027, 2, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 6, 30);

    private static Optional<Exclusion.Kind> against(Commitment commitment, Exclusions rules) {
        return commitment.against(rules, BEGINS, ENDS).map(Exclusion::kind);
    }

    private static Commitment other(boolean open, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Commitment("Et andet forløb", false, open, false, from, to);
    }

    @Test
    void taking_part_excludes_unless_the_rule_is_off() {
        Commitment current = new Commitment("Forløbet", true, true, false, BEGINS, ENDS);
        assertThat(against(current, Exclusions.DEFAULT)).contains(Exclusion.Kind.TAKES_PART);
        assertThat(against(current, new Exclusions(true, false, 5))).isEmpty();
    }

    @Test
    void what_runs_at_the_same_time_excludes() {
        assertThat(against(other(true, ENDS, null), Exclusions.DEFAULT)).contains(Exclusion.Kind.OTHER_PROGRAMME);
        assertThat(against(other(true, null, null), Exclusions.DEFAULT)).contains(Exclusion.Kind.OTHER_PROGRAMME);
        assertThat(against(other(true, ENDS.plusDays(1), null), Exclusions.DEFAULT))
                .isEmpty();
        assertThat(against(other(true, null, null), new Exclusions(false, true, 2)))
                .isEmpty();
        assertThat(against(new Commitment("TF", false, true, true, null, null), Exclusions.DEFAULT))
                .contains(Exclusion.Kind.TASK_FORCE);
    }

    @Test
    void what_ended_not_long_ago_excludes() {
        LocalDate justWithin = BEGINS.minusYears(2).plusDays(1);
        assertThat(against(other(false, null, justWithin), Exclusions.DEFAULT)).contains(Exclusion.Kind.RECENT);
        assertThat(against(other(false, null, BEGINS.minusYears(2)), Exclusions.DEFAULT))
                .isEmpty();
        assertThat(against(other(false, null, justWithin), new Exclusions(true, true, 0)))
                .isEmpty();
        assertThat(against(other(false, ENDS, ENDS), Exclusions.DEFAULT)).isEmpty();
    }
}
