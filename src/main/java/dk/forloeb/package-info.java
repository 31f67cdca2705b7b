/** Forløb: plans, runs, evaluates and publishes learning programmes for municipalities. */
package dk.forloeb;
