package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Deletes what is stored about a person and keeps the counts that figures rest on. */
@Dependent
class Erasure {

    @Inject
    ParticipantRepository participants;

    @Inject
    EnrolmentMails mails;

    @Inject
    Event<ParticipantRemoved> participantRemoved;

    /** Deletes the person at once; one who cancelled stays counted as such. */
    void erase(Participant person, Participation participation) {
        participantRemoved.fire(ParticipantRemoved.of(person, participants));
        if (person.isCancelled()) {
            participation.countCancellation();
        }
        mails.forget(person);
        participants.remove(person);
        participants.flush();
    }
}
