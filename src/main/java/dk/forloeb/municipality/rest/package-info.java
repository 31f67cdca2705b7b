/** Municipalities in the REST interface. */
@NullMarked
package dk.forloeb.municipality.rest;

import org.jspecify.annotations.NullMarked;
