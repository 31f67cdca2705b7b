package dk.forloeb.offer.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as they are stored: in UTC and as precise as the columns, so that they read the same before and after. */
final class Stamps {

    private Stamps() {}

    static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Optional<Instant> moment(@Nullable LocalDateTime stamp) {
        return Optional.ofNullable(stamp).map(utc -> utc.toInstant(ZoneOffset.UTC));
    }
}
