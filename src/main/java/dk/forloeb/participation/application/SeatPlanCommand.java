package dk.forloeb.participation.application;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people a programme has room for, and until when.
 *
 * @param seats seats in all; null for no limit
 * @param quotas most seats of municipalities by code; one that is not there has no limit of its own
 */
public record SeatPlanCommand(
        @Nullable Integer seats,
        Map<String, Integer> quotas,
        @Nullable LocalDate enrolUntil,
        @Nullable LocalDate cancelUntil,
        boolean welcomeMail) {}
