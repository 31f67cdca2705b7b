package dk.forloeb.publication.application;

/** Where a publication is to be found, and as which revision. */
public record PublishedAddress(String slug, int revision) {}
