/** The results of a closed survey as pages, the API and publications show them; plain records that JSON can hold. */
@NullMarked
package dk.forloeb.evaluation.application.results;

import org.jspecify.annotations.NullMarked;
