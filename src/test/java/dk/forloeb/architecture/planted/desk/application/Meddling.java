package dk.forloeb.architecture.planted.desk.application;

import dk.forloeb.architecture.planted.programme.domain.Setter;

/** Planted: the last capability, which nevertheless may not reach into the domain of another. */
public class Meddling {
    Setter other;
}
