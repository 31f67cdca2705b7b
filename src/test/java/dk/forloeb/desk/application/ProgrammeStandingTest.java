package dk.forloeb.desk.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.programme.domain.ProgrammeState;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "COMPLETED", "ARCHIVED"})
    void ideas_and_what_is_over_wait_for_nothing(ProgrammeState state) {
        assertThat(standing(state, TODAY.minusYears(1), TODAY.minusDays(1), 0, 0, 0, 0, 0))
                .isEmpty();
    }

    @Test
    void a_planned_programme_waits_from_its_first_day_on() {
        assertThat(standing(ProgrammeState.PLANNED, TODAY.plusDays(1), null, 0, 0, 0, 0, 0))
                .isEmpty();
        assertThat(standing(ProgrammeState.OFFERED, TODAY, null, 0, 0, 0, 0, 0))
                .containsExactly(DeskTaskKind.START_PROGRAMME);
    }

    @Test
    void a_running_programme_waits_for_whatever_it_has_none_of() {
        assertThat(standing(ProgrammeState.RUNNING, TODAY, null, 0, 0, 0, 0, 0))
                .containsExactly(DeskTaskKind.ADD_MUNICIPALITIES, DeskTaskKind.PLAN_TEACHING);
        assertThat(standing(ProgrammeState.RUNNING, TODAY, null, 2, 0, 1, 0, 0))
                .containsExactly(DeskTaskKind.ENROL_PARTICIPANTS);
        assertThat(standing(ProgrammeState.RUNNING, TODAY, TODAY, 2, 9, 1, 0, 0))
                .isEmpty();
    }

    @Test
    void a_running_programme_waits_for_its_end_after_the_last_day() {
        assertThat(standing(ProgrammeState.RUNNING, null, TODAY.minusDays(1), 2, 9, 0, 0, 0))
                .containsExactly(DeskTaskKind.END_PROGRAMME);
    }

    @Test
    void an_evaluation_is_made_and_when_all_are_closed_the_programme_is_completed() {
        assertThat(standing(ProgrammeState.EVALUATING, null, null, 2, 9, 2, 0, 0))
                .containsExactly(DeskTaskKind.MAKE_SURVEY);
        assertThat(standing(ProgrammeState.EVALUATING, null, null, 2, 9, 2, 2, 1))
                .isEmpty();
        assertThat(standing(ProgrammeState.EVALUATING, null, null, 2, 9, 2, 2, 0))
                .containsExactly(DeskTaskKind.COMPLETE_PROGRAMME);
    }

    private static Set<DeskTaskKind> standing(
            ProgrammeState state,
            LocalDate startsOn,
            LocalDate endsOn,
            long municipalities,
            long participants,
            long days,
            long surveys,
            long open) {
        return new ProgrammeStanding(state, startsOn, endsOn, municipalities, participants, days, surveys, open)
                .tasks(TODAY);
    }
}
