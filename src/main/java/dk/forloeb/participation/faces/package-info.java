/** The pages on which a programme's municipalities and participants are seen and edited. */
@NullMarked
package dk.forloeb.participation.faces;

import org.jspecify.annotations.NullMarked;
