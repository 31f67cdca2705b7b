/**
 * Disclosure control: groups coarsened before a survey opens, and the one release plan made at its closing, which says
 * what may ever be shown. Pure values without a container, a clock or a database.
 */
@NullMarked
package dk.forloeb.evaluation.domain.disclosure;

import org.jspecify.annotations.NullMarked;
