/**
 * What the tests of all capabilities share.
 *
 * <p>Kinds of tests, told apart by their names: {@code *Test} runs without a container; {@code *ArchTest} checks the
 * architecture; {@code *IT} runs inside the server, against H2 and again against MariaDB; {@code *ProductIT} talks to the
 * real product over HTTP, started from {@code target/forloeb.jar}; {@code *BrowserIT} does so with a real browser. Product
 * and browser tests tagged {@code mariadb} run again against MariaDB.
 */
@NullMarked
package dk.forloeb.testing;

import org.jspecify.annotations.NullMarked;
