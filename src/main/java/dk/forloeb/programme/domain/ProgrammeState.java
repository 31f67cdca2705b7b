package dk.forloeb.programme.domain;

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
    ARCHIVED
}
