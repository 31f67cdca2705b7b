package dk.forloeb.municipality.application;

/** A region that exists today. */
public record RegionRow(String code, String name) {}
