package dk.forloeb.teaching.domain;

/** Whether a teaching day takes place. */
public enum TeachingDayStatus {
    CONFIRMED,
    /** Called off for good. The day stays, so that calendars learn of it; another day is a new one. */
    CANCELLED
}
