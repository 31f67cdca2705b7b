package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.ParticipantRow;
import dk.forloeb.shared.rest.ApiNames;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(
                readOnly = true,
                enumeration = {"enrolled", "waiting", "cancelled"})
        String status,

        @Schema(readOnly = true, description = "place on the waiting list, 1 for the next; null for who does not wait")
        @Nullable
        Long waitingPosition,

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
                Objects.requireNonNull(ApiNames.of(row.status())),
                row.waitingPosition() == 0 ? null : row.waitingPosition(),
                row.madeUp());
    }
}
