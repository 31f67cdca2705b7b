package dk.forloeb.evaluation.domain;

/** What a list of surveys is sorted by. */
public enum SurveySort {
    /** Danish alphabetical order. */
    TITLE,
    /** Drafts, then open, then closed ones. */
    STATE,
    /** When it was made. */
    CREATED
}
