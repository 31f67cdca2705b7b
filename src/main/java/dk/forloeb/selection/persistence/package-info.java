/** Stores selections. */
@NullMarked
package dk.forloeb.selection.persistence;

import org.jspecify.annotations.NullMarked;
