package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** The colleague who takes over a seat. */
public record ColleagueCommand(
        @Nullable String name,
        @Nullable String email,
        @Nullable ParticipantRole role) {}
