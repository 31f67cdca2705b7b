package dk.forloeb.participation.rest;

import dk.forloeb.participation.application.SeatPlanRow;
import dk.forloeb.participation.application.SeatPlanRow.MunicipalitySeats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The seats of a programme as clients see them; null where there is no limit. */
@Schema(name = "SeatPlan")
public record SeatPlanJson(
        @Schema(readOnly = true) String programmeId,
        @Nullable Integer seats,

        @Schema(description = "most seats by municipality code")
        Map<String, Integer> quotas,

        @Schema(description = "last day on which a municipal contact can enrol") @Nullable
        LocalDate enrolUntil,

        @Schema(description = "last day on which a contact or the person can cancel") @Nullable
        LocalDate cancelUntil,

        boolean welcomeMail,
        @Schema(readOnly = true) long taken,
        @Schema(readOnly = true) long waiting,
        @Schema(readOnly = true) List<MunicipalitySeatsJson> municipalities) {

    /** How many people one municipality has. */
    @Schema(name = "MunicipalitySeats")
    public record MunicipalitySeatsJson(String municipalityCode, String municipalityName, long taken, long waiting) {}

    static SeatPlanJson of(SeatPlanRow row) {
        Map<String, Integer> quotas = new TreeMap<>();
        for (MunicipalitySeats municipality : row.municipalities()) {
            if (municipality.seats() != null) {
                quotas.put(municipality.code(), municipality.seats());
            }
        }
        return new SeatPlanJson(
                row.programmeId().toString(),
                row.seats(),
                quotas,
                row.enrolUntil(),
                row.cancelUntil(),
                row.welcomeMail(),
                row.taken(),
                row.waiting(),
                row.municipalities().stream()
                        .map(m -> new MunicipalitySeatsJson(m.code(), m.name(), m.taken(), m.waiting()))
                        .toList());
    }
}
