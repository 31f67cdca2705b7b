package dk.forloeb.offer.application;

import org.jspecify.annotations.Nullable;

/**
 * How a proposed day becomes a teaching day.
 *
 * @param title the teaching day's
 * @param note why, where the day does not suit everybody or clashes; kept in the audit trail
 */
public record FixCommand(@Nullable String title, @Nullable String note) {}
