package dk.forloeb.evaluation.domain;

/** How a question is answered. */
public enum QuestionKind {
    /** One option of an ordered scale. */
    SCALE,
    /** Free text. */
    TEXT
}
