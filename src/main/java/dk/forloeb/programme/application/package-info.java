/** Planning and following programmes and initiatives. */
@NullMarked
package dk.forloeb.programme.application;

import org.jspecify.annotations.NullMarked;
