/** Publications over REST, open to all. */
@NullMarked
package dk.forloeb.publication.rest;

import org.jspecify.annotations.NullMarked;
