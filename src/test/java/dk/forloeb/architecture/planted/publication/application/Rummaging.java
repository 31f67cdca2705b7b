package dk.forloeb.architecture.planted.publication.application;

import dk.forloeb.architecture.planted.programme.domain.Setter;

/** Planted: an aggregate of an earlier capability, used without asking its application service. */
public class Rummaging {
    Setter other;
}
