/** Municipalities and regions in the database. */
@NullMarked
package dk.forloeb.municipality.persistence;

import org.jspecify.annotations.NullMarked;
