package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.participation.domain.ParticipantRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which participants somebody wants to see, and in which order.
 *
 * @param text words in name or e-mail address
 */
public record ParticipantQuery(
        @Nullable UUID programmeId,
        @Nullable String municipality,
        @Nullable ParticipantRole role,
        @Nullable String text,
        ParticipantFilter.Order order,
        boolean descending,
        int offset,
        int limit) {

    ParticipantFilter within(@Nullable String onlyMunicipality) {
        return new ParticipantFilter(
                programmeId,
                onlyMunicipality == null ? municipality : onlyMunicipality,
                role,
                text,
                order,
                descending,
                offset,
                limit);
    }
}
