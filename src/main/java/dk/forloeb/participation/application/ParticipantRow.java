package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRole;
import java.util.UUID;

/**
 * A participant.
 *
 * @param municipality the municipality's name
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
        boolean madeUp) {

    static ParticipantRow of(Participant p, String municipality) {
        return new ParticipantRow(
                p.id(),
                p.version(),
                p.programmeId(),
                p.municipalityCode(),
                municipality,
                p.name(),
                p.email(),
                p.role(),
                p.madeUp());
    }
}
