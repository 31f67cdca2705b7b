package dk.forloeb.architecture.planted.effect.application;

import dk.forloeb.architecture.planted.evaluation.application.Publishing;

/** Planted: a capability that knows a later one. */
public class Estimating {
    Publishing other;
}
