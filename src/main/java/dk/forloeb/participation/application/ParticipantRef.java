package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRole;
import java.util.UUID;

/**
 * What an evaluation needs of a participant: who to invite, and the groups the person counts in.
 *
 * @param addressKey equal for all who share an e-mail address; they are one person, whatever municipalities enrolled it
 * @param enrolled whether the person has a seat; who waits or cancelled is not invited
 */
public record ParticipantRef(
        UUID id, UUID programmeId, String municipalityCode, ParticipantRole role, String addressKey, boolean enrolled) {

    static ParticipantRef of(Participant p) {
        return new ParticipantRef(
                p.id(), p.programmeId(), p.municipalityCode(), p.role(), p.emailKey(), p.isEnrolled());
    }
}
