/** Finding municipalities, and keeping the reference data current. */
@NullMarked
package dk.forloeb.municipality.application;

import org.jspecify.annotations.NullMarked;
