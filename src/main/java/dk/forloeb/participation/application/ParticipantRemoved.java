package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant is being removed; fired synchronously, inside the transaction that removes the person, so that observers
 * let go of the person and keep the counts.
 *
 * @param sameAddress another participant of the programme with the same e-mail address, who stays; null where there is none
 */
public record ParticipantRemoved(
        UUID participantId, @Nullable UUID sameAddress) {

    static ParticipantRemoved of(Participant person, ParticipantRepository participants) {
        return new ParticipantRemoved(
                person.id(),
                participants.withEmail(person.programmeId(), person.emailKey()).stream()
                        .map(Participant::id)
                        .filter(other -> !other.equals(person.id()))
                        .findFirst()
                        .orElse(null));
    }
}
