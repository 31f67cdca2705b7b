/** Answers that came on paper or from another survey program: what a file's columns mean, and what was taken in. */
@NullMarked
package dk.forloeb.evaluation.domain.imports;

import org.jspecify.annotations.NullMarked;
