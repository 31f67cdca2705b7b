package dk.forloeb.programme.domain;

import dk.forloeb.shared.DomainException;

/** Where in its life a learning programme is; in the order in which it is lived. */
public enum ProgrammeState {
    /** An idea; of a long programme, a municipality's request. */
    IDEA,
    /** Being planned; of a long programme, its scope is being agreed. */
    PLANNED,
    /** Offered to municipalities; of a long programme, agreed with the one that asked. */
    OFFERED,
    RUNNING,
    EVALUATING,
    COMPLETED,
    /** Put away, completed or not. */
    ARCHIVED;

    /** Whether a programme in this state may still change so. */
    public boolean accepts(ProgrammeChange change) {
        return change.isPossibleIn(this);
    }

    /**
     * Refuses a change that comes too late.
     *
     * @throws DomainException CONFLICT {@code programme-archived} or {@code programme-completed}
     */
    public void require(ProgrammeChange change) {
        if (!accepts(change)) {
            throw DomainException.conflict(this == ARCHIVED ? "programme-archived" : "programme-completed");
        }
    }
}
