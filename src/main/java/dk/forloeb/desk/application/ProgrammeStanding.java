package dk.forloeb.desk.application;

import dk.forloeb.programme.domain.ProgrammeState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a programme stands, seen over all capabilities, and so what it waits for.
 *
 * @param startsOn first day, if known
 * @param endsOn last day, if known
 * @param municipalities how many take part
 * @param participants how many people are enrolled, of those who may be seen
 * @param teachingDays how many are planned or held, cancelled ones left out
 * @param surveys how many evaluations there are in any state
 * @param openSurveys how many of them are not closed
 */
record ProgrammeStanding(
        ProgrammeState state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long municipalities,
        long participants,
        long teachingDays,
        long surveys,
        long openSurveys) {

    /** What the programme waits for a coordinator to do; nothing where all is well. */
    Set<DeskTaskKind> tasks(LocalDate today) {
        Set<DeskTaskKind> tasks = EnumSet.noneOf(DeskTaskKind.class);
        boolean started = startsOn != null && !startsOn.isAfter(today);
        boolean over = endsOn != null && endsOn.isBefore(today);
        switch (state) {
            case IDEA, COMPLETED, ARCHIVED -> {}
            case PLANNED, OFFERED -> addIf(tasks, DeskTaskKind.START_PROGRAMME, started);
            case RUNNING -> {
                addIf(tasks, DeskTaskKind.END_PROGRAMME, over);
                addIf(tasks, DeskTaskKind.ADD_MUNICIPALITIES, municipalities == 0);
                addIf(tasks, DeskTaskKind.ENROL_PARTICIPANTS, municipalities > 0 && participants == 0);
                addIf(tasks, DeskTaskKind.PLAN_TEACHING, teachingDays == 0 && !over);
            }
            case EVALUATING -> {
                addIf(tasks, DeskTaskKind.MAKE_SURVEY, surveys == 0);
                addIf(tasks, DeskTaskKind.COMPLETE_PROGRAMME, surveys > 0 && openSurveys == 0);
            }
        }
        return tasks;
    }

    private static void addIf(Set<DeskTaskKind> tasks, DeskTaskKind task, boolean waiting) {
        if (waiting) {
            tasks.add(task);
        }
    }
}
