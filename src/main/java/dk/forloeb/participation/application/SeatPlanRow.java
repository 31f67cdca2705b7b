package dk.forloeb.participation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a programme, as far as the person asking may see them.
 *
 * @param seats seats in all; null for no limit
 * @param enrolUntil last day on which a municipal contact can enrol and change people
 * @param cancelUntil last day on which a contact or the person can cancel
 * @param welcomeMail whether people get a mail with their link when they get a seat
 * @param taken seats taken in all
 * @param waiting people on the waiting list in all
 * @param municipalities the participating municipalities, in Danish alphabetical order; a contact's own one only
 */
public record SeatPlanRow(
        UUID programmeId,
        long version,
        @Nullable Integer seats,
        @Nullable LocalDate enrolUntil,
        @Nullable LocalDate cancelUntil,
        boolean welcomeMail,
        long taken,
        long waiting,
        List<MunicipalitySeats> municipalities) {

    /** @param seats most seats of the municipality; null for no limit of its own */
    public record MunicipalitySeats(
            String code, String name, @Nullable Integer seats, long taken, long waiting) {}

    /** Whether anything is limited. */
    public boolean isLimited() {
        return seats != null
                || enrolUntil != null
                || cancelUntil != null
                || municipalities.stream().anyMatch(m -> m.seats() != null);
    }

    /** How many more people can have a seat; null for no limit. */
    public @Nullable Long free() {
        return seats == null ? null : seats - taken;
    }
}
