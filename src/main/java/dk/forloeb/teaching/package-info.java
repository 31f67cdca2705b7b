/** The days on which a programme teaches: when, where, what and by whom. */
@NullMarked
package dk.forloeb.teaching;

import org.jspecify.annotations.NullMarked;
