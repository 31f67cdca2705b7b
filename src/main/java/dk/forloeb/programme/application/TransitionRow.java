package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.ProgrammeState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a programme took.
 *
 * @param actor log-in name of whoever took it
 */
public record TransitionRow(
        ProgrammeState from,
        ProgrammeState to,
        Instant occurredAt,
        String actor,
        @Nullable String note) {}
