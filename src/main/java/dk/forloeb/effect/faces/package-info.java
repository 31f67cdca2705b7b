/** The effect of a programme as sentence, picture and tables. */
@NullMarked
package dk.forloeb.effect.faces;

import org.jspecify.annotations.NullMarked;
