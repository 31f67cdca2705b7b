package dk.forloeb.participation.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a participation.
 *
 * @param municipalityCode four digits; cannot change afterwards
 * @param joinedOn when the municipality accepted
 * @param contactName the municipality's contact person
 * @param contactEmail where to reach that person
 * @param note for the authority's own use
 * @param madeUp whether it is made up for a demonstration; cannot change afterwards
 */
public record ParticipationCommand(
        @Nullable String municipalityCode,
        @Nullable LocalDate joinedOn,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String note,
        boolean madeUp) {

    /** A municipality of which nothing else is known yet. */
    public static ParticipationCommand of(String municipalityCode) {
        return new ParticipationCommand(municipalityCode, null, null, null, null, false);
    }
}
