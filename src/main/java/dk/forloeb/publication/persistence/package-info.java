/** Publications by JPA. */
@NullMarked
package dk.forloeb.publication.persistence;

import org.jspecify.annotations.NullMarked;
