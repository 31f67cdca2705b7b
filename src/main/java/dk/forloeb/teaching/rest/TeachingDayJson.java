package dk.forloeb.teaching.rest;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.teaching.application.TeachingDayRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A teaching day as clients see it, after the events of Microsoft Graph and Google Calendar. */
@Schema(name = "TeachingDay")
public record TeachingDayJson(
        @Schema(readOnly = true) String id,
        String programmeId,
        @Schema(readOnly = true) String iCalUid,
        @Schema(readOnly = true) int sequence,
        @Schema(enumeration = {"confirmed", "cancelled"}) String status,
        String title,
        Time start,
        Time end,
        Location location,
        List<String> agenda,
        List<String> teachers,
        @Nullable Integer capacity,
        @Schema(readOnly = true) boolean madeUp,
        @Schema(readOnly = true) Instant updatedAt) {

    static final String CONFIRMED = "confirmed";
    static final String CANCELLED = "cancelled";

    /** Seconds are always written, as the peers' clients expect. */
    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** A wall-clock time and the zone whose clocks are meant: always Europe/Copenhagen. */
    @Schema(name = "TeachingDayTime")
    public record Time(String dateTime, String timeZone) {

        static Time of(LocalDateTime time) {
            return new Time(WALL_CLOCK.format(time), ClockProducer.ZONE.getId());
        }
    }

    /** Where people meet. */
    @Schema(name = "TeachingDayLocation")
    public record Location(
            @Schema(enumeration = {"physical", "online", "hybrid", "e-learning"})
            String type,

            @Nullable String name,
            @Nullable String joinUrl) {}

    static TeachingDayJson of(TeachingDayRow row) {
        return new TeachingDayJson(
                row.id().toString(),
                row.programmeId().toString(),
                row.iCalUid(),
                row.sequence(),
                row.cancelled() ? CANCELLED : CONFIRMED,
                row.title(),
                Time.of(row.start()),
                Time.of(row.end()),
                new Location(row.place().key(), row.placeName(), row.joinUrl()),
                row.agenda(),
                row.teachers(),
                row.capacity(),
                row.madeUp(),
                row.updatedAt());
    }
}
