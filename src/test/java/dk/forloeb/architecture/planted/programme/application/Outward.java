package dk.forloeb.architecture.planted.programme.application;

import dk.forloeb.architecture.planted.programme.persistence.PublicStore;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Planted: a named bean outside of pages, a step outwards, and a query outside of persistence. */
@Named
public class Outward {
    PublicStore store;
    EntityManager entityManager;
}
