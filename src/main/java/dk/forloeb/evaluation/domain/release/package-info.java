/** What a closed survey shows: computed once, stored, and never looked behind again. */
@NullMarked
package dk.forloeb.evaluation.domain.release;

import org.jspecify.annotations.NullMarked;
