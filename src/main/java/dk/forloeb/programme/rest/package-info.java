/** Initiatives, programmes and provisions in the REST interface. */
@NullMarked
package dk.forloeb.programme.rest;

import org.jspecify.annotations.NullMarked;
