/** Surveys by JPA; the ballot box, invitations and counters by plain JDBC, because they come by the hundred thousand. */
@NullMarked
package dk.forloeb.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
