package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.offer.domain.RequestWish;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's request for a long programme.
 *
 * @param municipality the municipality's name
 * @param contact who asks for the municipality; null once that is forgotten
 * @param programmeId the programme that was made of it
 */
public record RequestRow(
        UUID id,
        long version,
        String municipalityCode,
        String municipality,
        RequestState state,
        @Nullable ContactPerson contact,
        RequestWish wish,
        Locale locale,
        Instant receivedAt,
        Instant changedAt,
        @Nullable UUID programmeId,
        boolean madeUp) {

    static RequestRow of(ProgrammeRequest r, String municipality) {
        return new RequestRow(
                r.id(),
                r.version(),
                r.municipalityCode(),
                municipality,
                r.state(),
                r.contact().orElse(null),
                r.wish(),
                r.locale(),
                r.receivedAt(),
                r.changedAt(),
                r.programmeId().orElse(null),
                r.madeUp());
    }
}
