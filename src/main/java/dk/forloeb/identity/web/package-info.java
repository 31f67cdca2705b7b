/** Log-in at the edge: who sends a request, which addresses need a log-in, and what is refused before anything runs. */
@NullMarked
package dk.forloeb.identity.web;

import org.jspecify.annotations.NullMarked;
