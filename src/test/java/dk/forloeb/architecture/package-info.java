/**
 * Rules of the architecture. Each has its reason, and each is shown to fail on a violation planted below {@code planted}.
 */
@NullMarked
package dk.forloeb.architecture;

import org.jspecify.annotations.NullMarked;
