/** What was published: addresses that never change and revisions that never change either. */
@NullMarked
package dk.forloeb.publication.domain;

import org.jspecify.annotations.NullMarked;
