package dk.forloeb.evaluation.domain;

import java.util.Optional;
import java.util.UUID;

/** The way of an answer into the box, as short as can be: it decides how many answers a second the product takes. */
public interface SubmissionStore {

    Optional<Invitation> find(byte[] invitationId);

    /**
     * Uses the invitation and puts the envelope in the box, both or neither, durably.
     *
     * @return whether this call used it; false if it was used or had expired before
     */
    boolean accept(byte[] invitationId, byte[] confirmation, UUID surveyId, Ballot envelope);
}
