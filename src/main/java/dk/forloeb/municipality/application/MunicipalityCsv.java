package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.municipality.domain.Region;
import dk.forloeb.municipality.domain.RegionMembership;
import dk.forloeb.shared.CsvTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities as they stand in {@code db/reference/municipalities.csv}, with the merger of two regions added.
 *
 * <p>Region Hovedstaden and Region Sjælland end on 31 December 2026; their municipalities belong to Region Østdanmark
 * from 1 January 2027. The regions themselves began with the municipal reform of 1 January 2007.
 *
 * @param regions all regions, each with the time it exists
 * @param municipalities all municipalities with their regions over time
 */
record MunicipalityCsv(List<Region> regions, List<Municipality> municipalities) {

    /**
     * Provisional code of Region Østdanmark: its official one was not known when this was written. The letter keeps it
     * from colliding with any official code, which are digits.
     */
    static final String EAST_DENMARK = "X027";

    private static final String EAST_DENMARK_NAME = "Region Østdanmark";
    private static final LocalDate REFORM = LocalDate.of(2007, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2027, 1, 1);
    private static final Set<String> MERGED = Set.of("1084", "1085");

    /** Takes the columns code, name, region_code, region_name, population and population_year. */
    static MunicipalityCsv of(List<CsvTable.Row> rows) {
        Map<String, Region> regions = new LinkedHashMap<>();
        rows.forEach(row -> regions.put(row.get("region_code"), region(row)));
        regions.put(EAST_DENMARK, new Region(EAST_DENMARK, EAST_DENMARK_NAME, MERGER, null));
        return new MunicipalityCsv(
                List.copyOf(regions.values()),
                rows.stream().map(MunicipalityCsv::municipality).toList());
    }

    private static Region region(CsvTable.Row row) {
        String code = row.get("region_code");
        return new Region(code, row.get("region_name"), REFORM, lastDay(code));
    }

    private static Municipality municipality(CsvTable.Row row) {
        return new Municipality(
                row.get("code"),
                row.get("name"),
                Integer.parseInt(row.get("population")),
                Integer.parseInt(row.get("population_year")),
                memberships(row.get("region_code")));
    }

    private static List<RegionMembership> memberships(String region) {
        RegionMembership first = new RegionMembership(region, REFORM, lastDay(region));
        return MERGED.contains(region)
                ? List.of(first, new RegionMembership(EAST_DENMARK, MERGER, null))
                : List.of(first);
    }

    private static @Nullable LocalDate lastDay(String region) {
        return MERGED.contains(region) ? MERGER.minusDays(1) : null;
    }
}
