package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.participation.application.ParticipantRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the counts of people who are removed, and forgets whom the invitation was for. */
@ApplicationScoped
public class ParticipantForgetting {

    @Inject
    InvitationRepository invitations;

    void forget(@Observes ParticipantRemoved removed) {
        invitations.forgetParticipant(removed.participantId(), removed.sameAddress());
    }
}
