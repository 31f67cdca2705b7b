package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.participation.application.ParticipantReaddressed;
import dk.forloeb.participation.application.ParticipantRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What becomes of people's invitations when something becomes of the people. */
@ApplicationScoped
public class ParticipantObserver {

    @Inject
    InvitationRepository invitations;

    @Inject
    BallotKeys keys;

    /** Keeps the counts of people who are removed, and forgets whom the invitation was for. */
    void forget(@Observes ParticipantRemoved removed) {
        invitations.forgetParticipant(removed.participantId(), removed.sameAddress());
    }

    /** With another address comes another link: who reads the old mailbox is out. */
    void renew(@Observes ParticipantReaddressed readdressed) {
        invitations.renew(readdressed.participantId(), keys::randomId);
    }
}
