/**
 * Start-up, configuration, migrations, health, and the plumbing of Faces, JAX-RS and JPA. Serves every capability and
 * knows none.
 */
@NullMarked
package dk.forloeb.platform;

import org.jspecify.annotations.NullMarked;
