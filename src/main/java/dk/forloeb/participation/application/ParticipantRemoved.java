package dk.forloeb.participation.application;

import java.util.UUID;

/**
 * A participant is being removed; fired synchronously, inside the transaction that removes the person, so that observers
 * let go of the person and keep the counts.
 */
public record ParticipantRemoved(UUID participantId) {}
