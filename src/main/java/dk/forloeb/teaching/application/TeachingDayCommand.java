package dk.forloeb.teaching.application;

import dk.forloeb.teaching.domain.PlaceType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teaching day as somebody wants it.
 *
 * @param programmeId the programme; cannot change afterwards
 * @param start wall clock in Denmark
 * @param end wall clock in Denmark
 * @param place how people take part
 * @param placeName venue
 * @param joinUrl https address to join by
 * @param agenda points in order
 * @param teachers names in order
 * @param capacity how many people there is room for; null for no limit
 * @param cancelled whether the day is called off with this change; a new day cannot be
 * @param madeUp whether it is made up for a demonstration; cannot change afterwards
 */
public record TeachingDayCommand(
        @Nullable UUID programmeId,
        @Nullable String title,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable PlaceType place,
        @Nullable String placeName,
        @Nullable String joinUrl,
        List<String> agenda,
        List<String> teachers,
        @Nullable Integer capacity,
        boolean cancelled,
        boolean madeUp) {}
