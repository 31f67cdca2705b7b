package dk.forloeb.architecture.planted.participation.application;

import dk.forloeb.architecture.planted.municipality.domain.Backward;

/** Planted: an aggregate of an earlier capability, used without asking its application service. */
public class Borrowing {
    Backward other;
}
