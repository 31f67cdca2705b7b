package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRole;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant.
 *
 * @param municipality the municipality's name
 * @param statusSince since when the enrolment stands so; null for people enrolled before that was written down
 * @param waitingPosition place on the programme's waiting list, 1 for the next; 0 for who does not wait
 */
public record ParticipantRow(
        UUID id,
        long version,
        UUID programmeId,
        String municipalityCode,
        String municipality,
        String name,
        String email,
        ParticipantRole role,
        EnrolmentStatus status,
        @Nullable Instant statusSince,
        long waitingPosition,
        boolean madeUp) {

    static ParticipantRow of(Participant p, String municipality, long waitingPosition) {
        return new ParticipantRow(
                p.id(),
                p.version(),
                p.programmeId(),
                p.municipalityCode(),
                municipality,
                p.name(),
                p.email(),
                p.role(),
                p.status(),
                p.statusSince(),
                waitingPosition,
                p.madeUp());
    }
}
