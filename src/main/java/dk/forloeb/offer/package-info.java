/** Offering programmes to municipalities, and municipalities' own requests for one. */
@NullMarked
package dk.forloeb.offer;

import org.jspecify.annotations.NullMarked;
