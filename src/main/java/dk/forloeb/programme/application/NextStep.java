package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.StepKind;

/** A step that a programme can take now. */
public record NextStep(ProgrammeState to, StepKind kind) {}
