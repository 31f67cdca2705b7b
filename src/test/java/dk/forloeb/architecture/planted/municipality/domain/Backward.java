package dk.forloeb.architecture.planted.municipality.domain;

import dk.forloeb.architecture.planted.programme.domain.Setter;

/** Planted: an earlier capability that knows a later one, in a circle. */
public class Backward {
    Setter later;
}
