/** The pages on which teaching days are seen, planned and called off. */
@NullMarked
package dk.forloeb.teaching.faces;

import org.jspecify.annotations.NullMarked;
