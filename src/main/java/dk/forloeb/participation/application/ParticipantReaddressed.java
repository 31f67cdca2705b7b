package dk.forloeb.participation.application;

import java.util.UUID;

/**
 * A participant has another e-mail address; fired synchronously, inside the transaction that changes it, so that no link which
 * the old mailbox has goes on opening something of the person's.
 */
public record ParticipantReaddressed(UUID participantId) {}
