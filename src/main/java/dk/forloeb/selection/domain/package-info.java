/** The rules by which municipalities are ranked and chosen; no part of them needs a database. */
@NullMarked
package dk.forloeb.selection.domain;

import org.jspecify.annotations.NullMarked;
