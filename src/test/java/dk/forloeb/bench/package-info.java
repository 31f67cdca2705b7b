/**
 * Measures speed as ratios taken in one run on one machine, against a real MariaDB and the product as its users start
 * it. Run by the profile {@code bench}, never by the test suite, because a shared machine is too noisy to judge by.
 */
@NullMarked
package dk.forloeb.bench;

import org.jspecify.annotations.NullMarked;
