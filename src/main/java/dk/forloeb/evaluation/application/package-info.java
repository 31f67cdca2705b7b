/** What coordinators do with surveys, what respondents do with their answers, and what readers get to see. */
@NullMarked
package dk.forloeb.evaluation.application;

import org.jspecify.annotations.NullMarked;
