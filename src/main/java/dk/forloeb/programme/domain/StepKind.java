package dk.forloeb.programme.domain;

/** What a step in the life of a programme is. */
public enum StepKind {
    /** On, as intended. */
    FORWARD,
    /** One step back, or out of the archive. */
    BACK,
    /** Given up before it was evaluated. */
    SHELVE;

    /** Whether the step has to say why. */
    public boolean needsNote() {
        return this != FORWARD;
    }
}
