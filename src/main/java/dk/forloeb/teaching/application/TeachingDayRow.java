package dk.forloeb.teaching.application;

import dk.forloeb.teaching.domain.PlaceType;
import dk.forloeb.teaching.domain.TeachingDay;
import dk.forloeb.teaching.domain.TeachingDayContent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teaching day as it stands.
 *
 * @param start wall clock in Denmark
 * @param end wall clock in Denmark
 * @param updatedAt when anything changed last
 */
public record TeachingDayRow(
        UUID id,
        long version,
        UUID programmeId,
        String iCalUid,
        int sequence,
        boolean cancelled,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        PlaceType place,
        @Nullable String placeName,
        @Nullable String joinUrl,
        List<String> agenda,
        List<String> teachers,
        @Nullable Integer capacity,
        boolean madeUp,
        Instant updatedAt) {

    static TeachingDayRow of(TeachingDay day) {
        TeachingDayContent content = day.content();
        return new TeachingDayRow(
                day.id(),
                day.version(),
                day.programmeId(),
                day.icalUid(),
                day.sequence(),
                day.isCancelled(),
                content.title(),
                day.time().start(),
                day.time().end(),
                day.place().type(),
                day.place().name(),
                day.place().joinUrl(),
                content.agenda(),
                content.teachers(),
                content.capacity(),
                day.madeUp(),
                day.updatedAt());
    }

    /** All teachers in one line. */
    public String teacherNames() {
        return String.join(", ", teachers);
    }

    /** Whether it begins and ends on the same date. */
    public boolean isWithinOneDay() {
        return start.toLocalDate().equals(end.toLocalDate());
    }
}
