/** Initiatives, learning programmes with their life cycle, and legal provisions. */
@NullMarked
package dk.forloeb.programme.domain;

import org.jspecify.annotations.NullMarked;
