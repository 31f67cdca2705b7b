/** Rounds of offers, the offers in them, and municipalities' requests for programmes of their own. */
@NullMarked
package dk.forloeb.offer.domain;

import org.jspecify.annotations.NullMarked;
