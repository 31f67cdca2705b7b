/** The effect of a programme over REST. */
@NullMarked
package dk.forloeb.effect.rest;

import org.jspecify.annotations.NullMarked;
