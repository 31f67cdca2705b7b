package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.SizeGroup;
import java.util.List;

/**
 * A municipality as others see it.
 *
 * @param population inhabitants on 1 January of {@code populationYear}
 * @param region the region today
 * @param regions all its regions over time, earliest first
 */
public record MunicipalityRow(
        String code,
        String name,
        int population,
        int populationYear,
        SizeGroup sizeGroup,
        RegionPeriod region,
        List<RegionPeriod> regions) {}
