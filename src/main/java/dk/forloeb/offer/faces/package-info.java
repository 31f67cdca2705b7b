/** Pages on offers and requests: the coordinator's, and those that municipalities reach by their links. */
@NullMarked
package dk.forloeb.offer.faces;

import org.jspecify.annotations.NullMarked;
