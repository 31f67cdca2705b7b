/** Gathers what the effect of a programme is estimated from. */
@NullMarked
package dk.forloeb.effect.application;

import org.jspecify.annotations.NullMarked;
