/** Teaching days over REST, in the shape that clients of calendar services know. */
@NullMarked
package dk.forloeb.teaching.rest;

import org.jspecify.annotations.NullMarked;
