package dk.forloeb.architecture.planted.mail.application;

import dk.forloeb.architecture.planted.programme.domain.Setter;

/** Planted: mail that knows what is written about. */
public class Telling {
    Setter subject;
}
