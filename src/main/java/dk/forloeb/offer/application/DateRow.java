package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.DateVotes;
import dk.forloeb.offer.domain.ProposedDate;
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
 */
public record DateRow(
        UUID id,
        LocalDateTime start,
        LocalDateTime end,
        PlaceType place,
        @Nullable String placeName,
        @Nullable UUID teachingDayId,
        DateVotes votes,
        @Nullable String clash)
        implements Serializable {

    static DateRow of(ProposedDate date, DateVotes votes, @Nullable String clash) {
        return new DateRow(
                date.id(),
                date.start(),
                date.end(),
                date.place(),
                date.placeName(),
                date.teachingDayId().orElse(null),
                votes,
                clash);
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
