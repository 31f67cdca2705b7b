/** Who is asking, what that person may do, and the accounts behind it. */
@NullMarked
package dk.forloeb.identity.application;

import org.jspecify.annotations.NullMarked;
