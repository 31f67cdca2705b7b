package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.Participation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participating municipality.
 *
 * @param municipality the municipality's name
 * @param note for the authority's own use: null for a municipal contact
 * @param participants how many people come from there
 */
public record ParticipationRow(
        UUID id,
        long version,
        UUID programmeId,
        String municipalityCode,
        String municipality,
        @Nullable LocalDate joinedOn,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String note,
        boolean madeUp,
        long participants) {

    static ParticipationRow of(Participation p, String municipality, @Nullable String note, long participants) {
        return new ParticipationRow(
                p.id(),
                p.version(),
                p.programmeId(),
                p.municipalityCode(),
                municipality,
                p.joinedOn(),
                p.contactName(),
                p.contactEmail(),
                note,
                p.madeUp(),
                participants);
    }
}
