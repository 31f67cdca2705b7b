package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The invitations of surveys; who of them answered is not to be asked here, but for reminders. */
public interface InvitationRepository {

    void add(UUID surveyId, List<NewInvitation> invitations);

    /** How many each of the surveys has; those without any are left out. */
    Map<UUID, Integer> count(Set<UUID> surveyIds);

    /** The people who have an invitation. */
    Set<UUID> invitedParticipants(UUID surveyId);

    /** How many invitations carry each label. */
    Map<GroupLabel, Integer> countByLabel(UUID surveyId);

    /** The invitations by participant that have not been mailed; says nothing of who answered. */
    Map<UUID, UUID> unmailed(UUID surveyId);

    /** Notes that the participants have been mailed their invitations. */
    void markMailed(UUID surveyId, Set<UUID> participantIds);

    /** How many participants have been mailed their invitations, used or not. */
    int countMailed(UUID surveyId);

    /** The mailed invitations by participant that can still be used. For reminders alone: nobody may see this list. */
    Map<UUID, UUID> mailedAndUnused(UUID surveyId);

    /**
     * Gives all invitations of a participant other ids, and so other links, and notes that they have not been mailed; whether
     * or not they are used, since a difference would tell.
     *
     * @param ids makes random ids
     */
    void renew(UUID participantId, Supplier<byte[]> ids);

    /** Fixes the labels of people already invited. */
    void label(UUID surveyId, Map<UUID, GroupLabel> labels);

    /** Lets every unused invitation of the survey expire, so that a submission on its way is either in or refused. */
    void expireUnused(UUID surveyId);

    /** Makes those who answered lately indistinguishable from those who answered before. */
    void markCounted(UUID surveyId);

    /**
     * Makes all invitations of a survey in which none is unused any more look alike, whether or not they were used.
     *
     * @param confirmations makes what stands in for those of unused invitations
     */
    void forgetWhoAnswered(UUID surveyId, Supplier<byte[]> confirmations);

    /**
     * Keeps the invitation and its counts, and forgets whom it was for.
     *
     * @param successor who has the same address and is now whom it was for, so that the address gets no second link
     */
    void forgetParticipant(UUID participantId, @Nullable UUID successor);

    /** The ids of a participant's invitations by survey. */
    Map<UUID, byte[]> ofParticipant(UUID participantId);
}
