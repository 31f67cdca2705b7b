/** Surveys, invitations, answers and results over REST. */
@NullMarked
package dk.forloeb.evaluation.rest;

import org.jspecify.annotations.NullMarked;
