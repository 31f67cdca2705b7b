/** What can be done with teaching days, by whom, and with what trace. */
@NullMarked
package dk.forloeb.teaching.application;

import org.jspecify.annotations.NullMarked;
