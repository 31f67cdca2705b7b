/** The benchmark; see profile {@code bench} in {@code pom.xml}. */
@NullMarked
package dk.forloeb.bench;

import org.jspecify.annotations.NullMarked;
