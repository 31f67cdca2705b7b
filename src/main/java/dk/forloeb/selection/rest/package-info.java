/** Selections over REST. */
@NullMarked
package dk.forloeb.selection.rest;

import org.jspecify.annotations.NullMarked;
