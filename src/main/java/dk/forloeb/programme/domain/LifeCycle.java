package dk.forloeb.programme.domain;

import static dk.forloeb.programme.domain.ProgrammeState.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which states of a programme may follow each other.
 *
 * <p>Forward goes one step at a time, so that each step is recorded; a long programme may close without an evaluation
 * of its own, because its report and its case reviews are what it leaves. Back goes the same way, to correct a step
 * taken too early. Whatever is not being evaluated yet may be shelved, and what was shelved returns to where it was.
 * Back and shelving need a note that says why.
 */
public final class LifeCycle {

    private static final Set<ProgrammeState> SHELVABLE = EnumSet.of(IDEA, PLANNED, OFFERED, RUNNING);

    private LifeCycle() {}

    /**
     * What kind of step leads from one state to another; empty where none does.
     *
     * @param archivedFrom the state that an archived programme was in before; null for one that is not archived
     */
    public static Optional<StepKind> step(
            ProgrammeKind kind, ProgrammeState from, ProgrammeState to, @Nullable ProgrammeState archivedFrom) {
        if (from == ARCHIVED) {
            return to == archivedFrom && to != ARCHIVED ? Optional.of(StepKind.BACK) : Optional.empty();
        }
        if (isForward(kind, from, to)) {
            return Optional.of(StepKind.FORWARD);
        }
        if (to == ARCHIVED) {
            return SHELVABLE.contains(from) ? Optional.of(StepKind.SHELVE) : Optional.empty();
        }
        return isForward(kind, to, from) ? Optional.of(StepKind.BACK) : Optional.empty();
    }

    private static boolean isForward(ProgrammeKind kind, ProgrammeState from, ProgrammeState to) {
        boolean skipsEvaluation = kind == ProgrammeKind.LONG && from == RUNNING && to == COMPLETED;
        return skipsEvaluation || to.ordinal() == from.ordinal() + 1;
    }
}
