/** Stores teaching days. */
@NullMarked
package dk.forloeb.teaching.persistence;

import org.jspecify.annotations.NullMarked;
