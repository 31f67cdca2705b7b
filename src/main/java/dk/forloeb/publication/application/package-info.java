/** Publishes results and shows what was published. */
@NullMarked
package dk.forloeb.publication.application;

import org.jspecify.annotations.NullMarked;
