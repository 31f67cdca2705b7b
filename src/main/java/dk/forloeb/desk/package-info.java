/** What looks across the capabilities: the overview, and the demonstration data of all of them. */
@NullMarked
package dk.forloeb.desk;

import org.jspecify.annotations.NullMarked;
