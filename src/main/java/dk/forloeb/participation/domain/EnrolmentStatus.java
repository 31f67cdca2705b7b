package dk.forloeb.participation.domain;

import java.util.Locale;

/** Where a person's enrolment (tilmelding) stands. */
public enum EnrolmentStatus {
    /** Has a seat; the only ones who count as participants and are invited to evaluations. */
    ENROLLED,
    /** Gets a seat when one becomes free, in the order of enrolment. */
    WAITING,
    /** Does not come; kept until the retention period ends, then only counted. */
    CANCELLED;

    /** Part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
