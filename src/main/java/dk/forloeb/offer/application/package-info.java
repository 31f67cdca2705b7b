/** What can be done with offers and requests, by whom, and with what trace. */
@NullMarked
package dk.forloeb.offer.application;

import org.jspecify.annotations.NullMarked;
