/** Stores participations and participants. */
@NullMarked
package dk.forloeb.participation.persistence;

import org.jspecify.annotations.NullMarked;
