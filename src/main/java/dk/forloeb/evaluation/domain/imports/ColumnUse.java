package dk.forloeb.evaluation.domain.imports;

/** What a column of a file of answers holds. */
public enum ColumnUse {
    /** The answers to one question. */
    QUESTION,
    /** The respondent's municipality, by code or name. */
    MUNICIPALITY,
    /** The respondent's role. */
    ROLE,
    /** Whether, or when, the form was submitted: a row where it is empty or 0 is no response. */
    SUBMITTED
}
