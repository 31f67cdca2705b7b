package dk.forloeb.architecture.planted.selection.application;

import dk.forloeb.architecture.planted.desk.application.Meddling;

/** Planted: a capability that knows a later one. */
public class Premature {
    Meddling other;
}
