package dk.forloeb.programme.domain;

import static dk.forloeb.programme.domain.ProgrammeState.*;

import java.util.EnumSet;
import java.util.Set;

/** What can change about a programme, and until which state of its life; the one place that says so. */
public enum ProgrammeChange {
    /** What is written down about it; also corrected after completion. */
    FACTS(EnumSet.of(ARCHIVED)),
    /** Which municipalities take part, and who comes from them. That a person is removed is not asked about here. */
    PARTICIPATION(EnumSet.of(COMPLETED, ARCHIVED)),
    /** Its teaching days. */
    TEACHING(EnumSet.of(COMPLETED, ARCHIVED)),
    /** New evaluations, their wording and whom they invite; also after completion, to ask what lasted. */
    EVALUATION(EnumSet.of(ARCHIVED));

    private final Set<ProgrammeState> tooLate;

    ProgrammeChange(Set<ProgrammeState> tooLate) {
        this.tooLate = tooLate;
    }

    boolean isPossibleIn(ProgrammeState state) {
        return !tooLate.contains(state);
    }
}
