/** Teaching days and the rules that keep their calendar entries true. */
@NullMarked
package dk.forloeb.teaching.domain;

import org.jspecify.annotations.NullMarked;
