/** Offers and requests over REST. */
@NullMarked
package dk.forloeb.offer.rest;

import org.jspecify.annotations.NullMarked;
