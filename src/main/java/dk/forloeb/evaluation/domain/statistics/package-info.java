/**
 * Shares, percentages, intervals and the sentence they end in: every printed number of an evaluation is made here, from
 * counts alone. Pure values without a container, a clock or a database.
 */
@NullMarked
package dk.forloeb.evaluation.domain.statistics;

import org.jspecify.annotations.NullMarked;
