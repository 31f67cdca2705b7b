/** Participations and participants over REST. */
@NullMarked
package dk.forloeb.participation.rest;

import org.jspecify.annotations.NullMarked;
