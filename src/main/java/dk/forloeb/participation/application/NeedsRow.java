package dk.forloeb.participation.application;

import java.util.UUID;

/** What a participant needs on a physical day, in the person's own words. */
public record NeedsRow(UUID participantId, String name, String municipality, String needs) {}
