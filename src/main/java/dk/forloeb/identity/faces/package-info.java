/** Log-in, accounts and history as pages. */
@NullMarked
package dk.forloeb.identity.faces;

import org.jspecify.annotations.NullMarked;
