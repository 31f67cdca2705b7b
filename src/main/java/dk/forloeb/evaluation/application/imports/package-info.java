/** Takes in answers that came on paper or from another survey program, through the ballot box like any other. */
@NullMarked
package dk.forloeb.evaluation.application.imports;

import org.jspecify.annotations.NullMarked;
