/** Which municipalities a programme is offered to: a ranking that explains itself, and the choice as it was made. */
@NullMarked
package dk.forloeb.selection;

import org.jspecify.annotations.NullMarked;
