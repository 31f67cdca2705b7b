package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ParticipantRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as clients see it. */
@Schema(name = "Participant")
public record ParticipantJson(
        @Schema(readOnly = true) String id,
        String programmeId,
        String municipalityCode,
        @Schema(readOnly = true) String municipalityName,
        String name,
        String email,

        @Schema(enumeration = {"caseworker", "adviser", "team-leader"})
        String role,

        @Schema(readOnly = true) boolean madeUp) {

    static ParticipantJson of(ParticipantRow row) {
        return new ParticipantJson(
                row.id().toString(),
                row.programmeId().toString(),
                row.municipalityCode(),
                row.municipality(),
                row.name(),
                row.email(),
                row.role().key(),
                row.madeUp());
    }
}
