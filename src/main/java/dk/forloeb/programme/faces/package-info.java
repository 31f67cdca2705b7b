/** Beans of the programme and initiative pages. */
@NullMarked
package dk.forloeb.programme.faces;

import org.jspecify.annotations.NullMarked;
