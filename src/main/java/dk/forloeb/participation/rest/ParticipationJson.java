package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ParticipationRow;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participating municipality as clients see it; {@code note} is null for a municipal contact. */
@Schema(name = "Participation")
public record ParticipationJson(
        @Schema(readOnly = true) String id,
        @Schema(readOnly = true) String programmeId,
        String municipalityCode,
        @Schema(readOnly = true) String municipalityName,
        @Nullable LocalDate joinedOn,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String note,
        @Schema(readOnly = true) boolean madeUp,
        @Schema(readOnly = true) long participants) {

    static ParticipationJson of(ParticipationRow row) {
        return new ParticipationJson(
                row.id().toString(),
                row.programmeId().toString(),
                row.municipalityCode(),
                row.municipality(),
                row.joinedOn(),
                row.contactName(),
                row.contactEmail(),
                row.note(),
                row.madeUp(),
                row.participants());
    }
}
