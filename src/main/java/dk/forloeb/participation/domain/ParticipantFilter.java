package dk.forloeb.participation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which participants, in which order, and which of them.
 *
 * @param programmeId only of this programme
 * @param municipality only of the municipality with this code
 * @param role only in this role
 * @param status only whose enrolment stands so; null for all
 * @param text words in name or e-mail address
 * @param offset how many to leave out, at least 0
 * @param limit most to give, at least 1
 */
public record ParticipantFilter(
        @Nullable UUID programmeId,
        @Nullable String municipality,
        @Nullable ParticipantRole role,
        @Nullable EnrolmentStatus status,
        @Nullable String text,
        Order order,
        boolean descending,
        int offset,
        int limit) {

    /** What a list of participants may be sorted by; ties are broken by name and then id. */
    public enum Order {
        NAME,
        EMAIL,
        MUNICIPALITY,
        ROLE,
        /** The order of enrolment, which is that of the waiting list. */
        QUEUE
    }
}
