package dk.forloeb.selection.application;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decides by hand about a municipality.
 *
 * @param chosen true to add it, false to drop it, null to leave it to its rank again
 * @param note why; has to be there unless it is left to its rank
 */
public record ChoiceCommand(
        String municipalityCode,
        @Nullable Boolean chosen,
        @Nullable String note) {}
