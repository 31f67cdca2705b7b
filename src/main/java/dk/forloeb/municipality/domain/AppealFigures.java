package dk.forloeb.municipality.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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

    /**
     * A year as these figures tell it.
     *
     * @param parts the whole year, or quarters of it; at least one
     * @return the whole year, or the quarters added up, where a count is null if one of them is
     */
    public static AppealFigures year(List<AppealFigures> parts) {
        return parts.size() == 1 && parts.get(0).quarter == WHOLE_YEAR
                ? parts.get(0)
                : new AppealFigures(
                        parts.get(0).municipality,
                        parts.get(0).subject,
                        parts.get(0).year,
                        WHOLE_YEAR,
                        sum(parts, AppealFigures::upheld),
                        sum(parts, AppealFigures::changed),
                        sum(parts, AppealFigures::remitted),
                        sum(parts, AppealFigures::dismissed),
                        sum(parts, AppealFigures::total),
                        null);
    }

    private static @Nullable Integer sum(List<AppealFigures> parts, Function<AppealFigures, @Nullable Integer> count) {
        int sum = 0;
        for (AppealFigures part : parts) {
            Integer known = count.apply(part);
            if (known == null) {
                return null;
            }
            sum += known;
        }
        return sum;
    }

    /** The counts, without those that were suppressed. */
    public AppealCounts counts() {
        int suppressed = (int) Stream.of(known(upheld), known(changed), known(remitted))
                .filter(isKnown -> !isKnown)
                .count();
        int told = orZero(upheld) + orZero(changed) + orZero(remitted) + orZero(dismissed);
        return new AppealCounts(
                orZero(upheld),
                orZero(changed),
                orZero(remitted),
                orZero(dismissed),
                suppressed,
                total == null ? told : total);
    }

    private static boolean known(@Nullable Integer count) {
        return count != null;
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
