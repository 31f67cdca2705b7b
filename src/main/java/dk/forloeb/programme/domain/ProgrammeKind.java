package dk.forloeb.programme.domain;

/** The two kinds of learning programme. */
public enum ProgrammeKind {
    /** One legal field, several municipalities (typically ten), two teaching days. */
    SHORT,
    /** Tailored to one municipality that asked for it; one to two years. */
    LONG
}
