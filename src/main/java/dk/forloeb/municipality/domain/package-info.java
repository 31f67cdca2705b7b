/** The 98 municipalities, their size, and the regions they belong to over time. */
@NullMarked
package dk.forloeb.municipality.domain;

import org.jspecify.annotations.NullMarked;
