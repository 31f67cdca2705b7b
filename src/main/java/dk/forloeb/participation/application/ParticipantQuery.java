package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.participation.domain.ParticipantRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which participants somebody wants to see, and in which order.
 *
 * @param status only whose enrolment stands so; null for all
 * @param text words in name or e-mail address
 */
public record ParticipantQuery(
        @Nullable UUID programmeId,
        @Nullable String municipality,
        @Nullable ParticipantRole role,
        @Nullable EnrolmentStatus status,
        @Nullable String text,
        ParticipantFilter.Order order,
        boolean descending,
        int offset,
        int limit) {

    /** The same without pages. */
    ParticipantQuery everybody() {
        return new ParticipantQuery(
                programmeId, municipality, role, status, text, order, descending, 0, Integer.MAX_VALUE);
    }

    ParticipantFilter within(@Nullable String onlyMunicipality) {
        return new ParticipantFilter(
                programmeId,
                onlyMunicipality == null ? municipality : onlyMunicipality,
                role,
                status,
                text,
                order,
                descending,
                offset,
                limit);
    }
}
