/** The pages on which municipalities are ranked and chosen, and on which a selection is read afterwards. */
@NullMarked
package dk.forloeb.selection.faces;

import org.jspecify.annotations.NullMarked;
