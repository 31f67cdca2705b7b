package dk.forloeb.architecture.planted.teaching.application;

import dk.forloeb.architecture.planted.desk.application.Meddling;

/** Planted: a capability that knows a later one. */
public class Ahead {
    Meddling other;
}
