package dk.forloeb.teaching.rest;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.teaching.application.TeachingDayCommand;
import dk.forloeb.teaching.domain.PlaceType;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what clients send of a teaching day. */
final class TeachingDayBody {

    private TeachingDayBody() {}

    /** @param current what there is so far; null for a new day */
    static TeachingDayCommand command(JsonInput in, @Nullable TeachingDayJson current) {
        in.only(
                "id",
                "programmeId",
                "iCalUid",
                "sequence",
                "status",
                "title",
                "start",
                "end",
                "location",
                "agenda",
                "teachers",
                "capacity",
                "madeUp",
                "updatedAt");
        in.unchanged(current, "id", "iCalUid", "sequence", "madeUp", "updatedAt");
        JsonInput location = in.object("location");
        if (location != null) {
            location.only("type", "name", "joinUrl");
        }
        TeachingDayCommand command = new TeachingDayCommand(
                in.id("programmeId"),
                in.text("title"),
                time(in, "start"),
                time(in, "end"),
                location == null ? null : location.oneOf("type", PlaceType.class),
                location == null ? null : location.text("name"),
                location == null ? null : location.text("joinUrl"),
                in.texts("agenda"),
                in.texts("teachers"),
                in.integer("capacity"),
                isCancelled(in),
                false);
        in.refuseAny();
        return command;
    }

    private static @Nullable LocalDateTime time(JsonInput in, String name) {
        JsonInput time = in.object(name);
        if (time == null) {
            return null;
        }
        time.only("dateTime", "timeZone");
        String zone = time.text("timeZone");
        if (zone != null && !zone.equals(ClockProducer.ZONE.getId())) {
            time.note("timeZone", "time-zone-unsupported", ClockProducer.ZONE.getId());
        }
        return time.dateTime("dateTime");
    }

    private static boolean isCancelled(JsonInput in) {
        String status = in.text("status");
        boolean cancelled = TeachingDayJson.CANCELLED.equals(status);
        if (status != null && !cancelled && !TeachingDayJson.CONFIRMED.equals(status)) {
            in.note("status", "not-one-of", TeachingDayJson.CONFIRMED + ", " + TeachingDayJson.CANCELLED);
        }
        return cancelled;
    }
}
