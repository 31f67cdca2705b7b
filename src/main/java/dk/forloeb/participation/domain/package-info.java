/** Participations and participants, and what may be said of them. */
@NullMarked
package dk.forloeb.participation.domain;

import org.jspecify.annotations.NullMarked;
