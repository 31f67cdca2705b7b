/** Publishing a closed evaluation's figures, and the public pages that show them for good. */
@NullMarked
package dk.forloeb.publication.faces;

import org.jspecify.annotations.NullMarked;
