/** Services that look across the capabilities. */
@NullMarked
package dk.forloeb.desk.application;

import org.jspecify.annotations.NullMarked;
