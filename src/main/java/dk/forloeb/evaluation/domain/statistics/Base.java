package dk.forloeb.evaluation.domain.statistics;

/** What a share of agreement is a share of. Every printed share names its base. */
public enum Base {
    /** Submitted forms on which the question was shown: the published sentence, and the default. */
    RESPONDENTS,
    /** Those who chose an option, don't know included. */
    ANSWERED,
    /** Those who chose an option other than don't know: for comparing opinions. */
    VALID,
    /** Everybody invited: for response rates and worst cases. Carries no interval. */
    INVITED
}
