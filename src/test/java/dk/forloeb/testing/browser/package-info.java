/** Base of the tests with a real browser. */
@NullMarked
package dk.forloeb.testing.browser;

import org.jspecify.annotations.NullMarked;
