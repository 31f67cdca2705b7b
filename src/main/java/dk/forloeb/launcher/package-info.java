/**
 * The executable jar's own main class: reads {@code FORLOEB_*} from the environment, probes the database, and runs
 * Payara Micro in a child process with tuned JVM flags.
 *
 * <p>Two processes, because JVM flags cannot be given by a jar, and because a parent can tell a failed deployment from
 * a running server by exit code. The child watches its standard input: when the launcher dies, however it dies, the pipe
 * closes and the child ends at once, so that the data directory is free again.
 *
 * <p>This package uses the JDK alone: it is loaded before, and outside of, the application.
 */
@NullMarked
package dk.forloeb.launcher;

import org.jspecify.annotations.NullMarked;
