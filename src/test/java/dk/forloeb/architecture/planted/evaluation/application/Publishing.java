package dk.forloeb.architecture.planted.evaluation.application;

import dk.forloeb.architecture.planted.publication.application.Rummaging;

/** Planted: a capability that knows the one after it. */
public class Publishing {
    Rummaging other;
}
