package dk.forloeb.municipality.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The region a municipality belongs to during a time.
 *
 * @param validTo last day, null until further notice
 */
public record RegionPeriod(
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
