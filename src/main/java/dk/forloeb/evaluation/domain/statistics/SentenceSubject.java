package dk.forloeb.evaluation.domain.statistics;

/** What a sentence speaks of, and so what it calls the people and the form. */
public enum SentenceSubject {
    /** A learning programme and its participants. */
    PROGRAMME,
    /** A survey outside any programme. */
    SURVEY
}
