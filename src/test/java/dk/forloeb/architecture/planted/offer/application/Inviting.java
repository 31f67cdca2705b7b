package dk.forloeb.architecture.planted.offer.application;

import dk.forloeb.architecture.planted.evaluation.application.Publishing;

/** Planted: a capability that knows a later one. */
public class Inviting {
    Publishing other;
}
