/**
 * Evaluation surveys, the ballot box that keeps answers apart from people, and what is computed from them.
 *
 * <p>An invitation says who may answer; a sealed envelope, later a response, says what was answered. Nothing stored
 * joins the two.
 */
@NullMarked
package dk.forloeb.evaluation.domain;

import org.jspecify.annotations.NullMarked;
