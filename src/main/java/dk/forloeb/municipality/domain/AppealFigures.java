package dk.forloeb.municipality.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import says about one municipality, case subject and period. A null count was published as ".": 0 to 2 cases.
 *
 * @param municipality code of four digits
 * @param subject case subject (sagsemne)
 * @param quarter 1 to 4, or {@value #WHOLE_YEAR}
 * @param total all cases, those that were neither decided nor dismissed included
 * @param handlingTime as published, mostly weeks; null where it was not
 */
public record AppealFigures(
        String municipality,
        String subject,
        int year,
        int quarter,
        @Nullable Integer upheld,
        @Nullable Integer changed,
        @Nullable Integer remitted,
        @Nullable Integer dismissed,
        @Nullable Integer total,
        @Nullable BigDecimal handlingTime) {

    /** The quarter of figures for a whole year. */
    public static final int WHOLE_YEAR = 0;

    /** The counts, without those that were suppressed. */
    public AppealCounts counts() {
        int suppressed = (int) Stream.of(known(upheld), known(changed), known(remitted))
                .filter(isKnown -> !isKnown)
                .count();
        return new AppealCounts(orZero(upheld), orZero(changed), orZero(remitted), orZero(dismissed), suppressed);
    }

    private static boolean known(@Nullable Integer count) {
        return count != null;
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
