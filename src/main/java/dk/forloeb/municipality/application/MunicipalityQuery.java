package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.SizeGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which municipalities to list, and how; null and blank mean "any".
 *
 * @param text words that name or code must hold
 * @param region code of the region they belong to today
 */
public record MunicipalityQuery(
        @Nullable String text,
        @Nullable String region,
        @Nullable SizeGroup sizeGroup,
        Sort sort,
        boolean descending) {

    public static final MunicipalityQuery ALL = new MunicipalityQuery(null, null, null, Sort.NAME, false);

    /** What a list of municipalities can be ordered by. */
    public enum Sort {
        NAME,
        CODE,
        REGION,
        POPULATION
    }
}
