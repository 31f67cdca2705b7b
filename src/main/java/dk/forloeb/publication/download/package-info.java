/** What a published revision can be taken away as: pictures of its figures, and a script that computes them anew. */
@NullMarked
package dk.forloeb.publication.download;

import org.jspecify.annotations.NullMarked;
