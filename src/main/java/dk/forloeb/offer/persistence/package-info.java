/** Stores offers and requests. */
@NullMarked
package dk.forloeb.offer.persistence;

import org.jspecify.annotations.NullMarked;
