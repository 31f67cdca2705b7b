/** Which municipalities take part in a programme, and who comes from them. */
@NullMarked
package dk.forloeb.participation;

import org.jspecify.annotations.NullMarked;
