/** How pages refuse: messages at the fields where something can be put right, error pages where nothing can. */
@NullMarked
package dk.forloeb.platform.faces;

import org.jspecify.annotations.NullMarked;
