package dk.forloeb.evaluation.domain;

import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation about to be stored.
 *
 * @param participantId the person invited; null for links that are handed out
 */
public record NewInvitation(byte[] id, @Nullable UUID participantId, GroupLabel label) {}
