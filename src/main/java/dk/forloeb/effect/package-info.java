/** Whether reversal rates changed with a programme: participating municipalities beside those that were next in line. */
@NullMarked
package dk.forloeb.effect;

import org.jspecify.annotations.NullMarked;
