package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.application.MunicipalityRow;
import dk.forloeb.municipality.application.RegionPeriod;
import dk.forloeb.shared.rest.ApiNames;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality. */
@Schema(name = "Municipality")
public record MunicipalityJson(
        @Schema(description = "Four digits", example = "0101")
        String code,

        String name,

        @Schema(description = "Inhabitants on 1 January of populationYear")
        int population,

        int populationYear,

        @Schema(
                enumeration = {
                    "under-20000",
                    "from-20000-to-39999",
                    "from-40000-to-59999",
                    "from-60000-to-99999",
                    "from-100000"
                })
        @Nullable
        String sizeGroup,

        @Schema(description = "The region today") RegionPeriod region,

        @Schema(description = "All its regions over time; validTo is the last day, null until further notice")
        List<RegionPeriod> regions) {

    static MunicipalityJson of(MunicipalityRow row) {
        return new MunicipalityJson(
                row.code(),
                row.name(),
                row.population(),
                row.populationYear(),
                ApiNames.of(row.sizeGroup()),
                row.region(),
                row.regions());
    }
}
