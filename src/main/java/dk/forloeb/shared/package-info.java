/** Values and errors that every capability uses; knows no capability itself. */
@NullMarked
package dk.forloeb.shared;

import org.jspecify.annotations.NullMarked;
