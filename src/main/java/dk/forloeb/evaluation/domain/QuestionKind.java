package dk.forloeb.evaluation.domain;

/** How a question is answered. */
public enum QuestionKind {
    /** One option of an ordered scale, some of which count as agreeing. */
    SCALE,
    /** One of several options without order. */
    CHOICE,
    /** Any number of several options. */
    MULTIPLE,
    /** Free text. */
    TEXT
}
