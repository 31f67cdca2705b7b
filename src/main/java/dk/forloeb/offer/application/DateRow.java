package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.DateVotes;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.domain.PlaceType;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed day and what speaks for and against it.
 *
 * @param teachingDayId the teaching day that was made of it; null while it is only proposed
 * @param clash title of another teaching day of the programme at the same time; null where there is none
 * @param standing what has become of it
 * @param heldAt when the teaching day that was made of it begins now; null where there is none
 */
public record DateRow(
        UUID id,
        LocalDateTime start,
        LocalDateTime end,
        PlaceType place,
        @Nullable String placeName,
        @Nullable UUID teachingDayId,
        DateVotes votes,
        @Nullable String clash,
        Standing standing,
        @Nullable LocalDateTime heldAt)
        implements Serializable {

    /** What has become of a proposed day. */
    public enum Standing {
        PROPOSED,
        FIXED,

        /** Made a teaching day, which has moved since. */
        MOVED,

        /** Made a teaching day, which was cancelled or deleted since. */
        CANCELLED
    }

    /** @param day the teaching day that was made of it; null where there is none, or none any more */
    static DateRow of(ProposedDate date, DateVotes votes, @Nullable String clash, @Nullable TeachingDayRow day) {
        return new DateRow(
                date.id(),
                date.start(),
                date.end(),
                date.place(),
                date.placeName(),
                date.teachingDayId().orElse(null),
                votes,
                clash,
                standing(date, day),
                day == null ? null : day.start());
    }

    private static Standing standing(ProposedDate date, @Nullable TeachingDayRow day) {
        if (date.teachingDayId().isEmpty()) {
            return Standing.PROPOSED;
        }
        if (day == null || day.cancelled()) {
            return Standing.CANCELLED;
        }
        return day.start().equals(date.start()) && day.end().equals(date.end()) ? Standing.FIXED : Standing.MOVED;
    }

    /** Whether it is a teaching day already. */
    public boolean fixed() {
        return teachingDayId != null;
    }

    /** Whether it can be fixed without a word of explanation. */
    public boolean clashFree() {
        return clash == null && votes.suitsEverybody();
    }
}
