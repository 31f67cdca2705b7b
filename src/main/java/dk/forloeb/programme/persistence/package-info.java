/** Initiatives, programmes and provisions in the database. */
@NullMarked
package dk.forloeb.programme.persistence;

import org.jspecify.annotations.NullMarked;
