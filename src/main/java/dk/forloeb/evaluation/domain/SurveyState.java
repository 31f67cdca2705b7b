package dk.forloeb.evaluation.domain;

/** The life of a survey; it only goes forward, and a closed one is never opened again. */
public enum SurveyState {
    /** Being written; may be changed. */
    DRAFT,
    /** Takes answers; the wording is fixed, and nothing but the number of answers can be seen. */
    OPEN,
    /** Takes no more answers; its release plan is made and results exist. */
    CLOSED
}
