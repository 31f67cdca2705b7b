/** Estimating the effect of a programme from counts alone, and saying so where they allow no estimate. */
@NullMarked
package dk.forloeb.effect.domain;

import org.jspecify.annotations.NullMarked;
