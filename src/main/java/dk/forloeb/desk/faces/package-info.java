/** Pages that look across the capabilities. */
@NullMarked
package dk.forloeb.desk.faces;

import org.jspecify.annotations.NullMarked;
