/**
 * Shares, percentages and intervals: what every printed figure of every capability is made with, from counts alone. Pure
 * values without a container, a clock or a database.
 */
@NullMarked
package dk.forloeb.shared.statistics;

import org.jspecify.annotations.NullMarked;
