/** The evaluation's pages: the respondent's form without login, and those for people who run and read evaluations. */
@NullMarked
package dk.forloeb.evaluation.faces;

import org.jspecify.annotations.NullMarked;
