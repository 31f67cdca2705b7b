package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a participant.
 *
 * @param programmeId the programme; cannot change afterwards
 * @param municipalityCode code of a municipality that takes part in the programme
 * @param madeUp whether the person is made up for a demonstration; cannot change afterwards
 */
public record ParticipantCommand(
        @Nullable UUID programmeId,
        @Nullable String municipalityCode,
        @Nullable String name,
        @Nullable String email,
        @Nullable ParticipantRole role,
        boolean madeUp) {}
