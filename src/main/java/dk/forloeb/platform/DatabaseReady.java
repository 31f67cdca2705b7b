package dk.forloeb.platform;

/**
 * Fired once at start, after the migrations and before the first request is served. Observers load reference data, make
 * the first accounts, and so on, in the order of their {@code @Priority}: {@code 100} reference data, {@code 200}
 * accounts, {@code 300} demonstration data. An observer that throws stops the start.
 */
public record DatabaseReady() {}
