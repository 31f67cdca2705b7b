/** Beans of the municipality pages. */
@NullMarked
package dk.forloeb.municipality.faces;

import org.jspecify.annotations.NullMarked;
