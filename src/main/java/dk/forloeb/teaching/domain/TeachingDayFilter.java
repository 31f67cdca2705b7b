package dk.forloeb.teaching.domain;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which teaching days, in the order of their start.
 *
 * @param programmes only of these programmes; null for all
 * @param from only those that have not ended by then (wall clock in Denmark)
 * @param to only those that start before then
 * @param descending the latest first
 * @param offset how many to leave out, at least 0
 * @param limit most to give, at least 1
 */
public record TeachingDayFilter(
        @Nullable Set<UUID> programmes,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        boolean descending,
        int offset,
        int limit) {}
