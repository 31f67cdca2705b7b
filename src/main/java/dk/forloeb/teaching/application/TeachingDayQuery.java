package dk.forloeb.teaching.application;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which teaching days somebody wants to see, by their start.
 *
 * @param programmeId only of this programme
 * @param from only those that have not ended by then (wall clock in Denmark)
 * @param to only those that start before then
 * @param descending the latest first
 */
public record TeachingDayQuery(
        @Nullable UUID programmeId,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        boolean descending,
        int offset,
        int limit) {}
