/** Violations of every rule, by which the rules are shown to work; in no product. */
package dk.forloeb.architecture.planted;
