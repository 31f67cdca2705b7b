/** The product as people use it, across capabilities: each test walks a way that somebody walks to get a thing done. */
@NullMarked
package dk.forloeb.journey;

import org.jspecify.annotations.NullMarked;
