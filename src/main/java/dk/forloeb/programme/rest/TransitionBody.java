package dk.forloeb.programme.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The step that a programme is asked to take; describes the request body. */
@Schema(name = "ProgrammeTransition")
public record TransitionBody(
        @Schema(enumeration = {"idea", "planned", "offered", "running", "evaluating", "completed", "archived"})
        String to,

        @Schema(description = "Why; required for steps back and for shelving") @Nullable
        String note) {}
