package dk.forloeb.effect.application;

import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.EffectSettings;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import dk.forloeb.municipality.application.FiguresSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a programme with everything it is computed from.
 *
 * @param fieldDa name of the field in Danish; empty where no selection says what was taught in
 * @param subjects case subjects whose figures are added up
 * @param periods null where there is no selection or no teaching
 * @param taught years of the first and the last teaching day; null where there is none
 * @param municipalities those that took part, by code, then those compared with, in rank order
 * @param years every year with figures that is over, ascending
 * @param analysis what can be said
 * @param sources where the figures come from
 * @param madeUp whether figures, or the selection, are invented
 */
public record ProgrammeEffect(
        UUID programmeId,
        String fieldDa,
        String fieldEn,
        List<String> subjects,
        EffectSettings settings,
        @Nullable Periods periods,
        Periods.@Nullable Taught taught,
        List<Place> municipalities,
        List<Year> years,
        EffectAnalysis analysis,
        List<FiguresSource> sources,
        boolean madeUp) {

    /**
     * A municipality.
     *
     * @param treated whether it took part
     * @param rank in the selection; null for one that took part without a rank
     * @param before known cases before
     * @param after known cases after
     * @param hidden years left out as figures of them were suppressed
     * @param counted whether it has known cases both before and after, without which it is left out
     */
    public record Place(
            String code,
            String name,
            boolean treated,
            @Nullable Integer rank,
            Tally before,
            Tally after,
            List<Integer> hidden,
            boolean counted) {}

    /**
     * A year of both series: known cases of the municipalities that are counted.
     *
     * @param use what the year is used for
     */
    public record Year(int year, Use use, Tally treated, Tally comparison) {}

    /** What a year is used for. */
    public enum Use {
        BEFORE,
        /** Municipalities were selected by it. */
        SELECTED_BY,
        /** Teaching, and the lag. */
        DURING,
        AFTER,
        /** Too long ago. */
        UNUSED
    }

    /** Those that took part. */
    public List<Place> treated() {
        return municipalities.stream().filter(Place::treated).toList();
    }

    /** Those compared with. */
    public List<Place> comparison() {
        return municipalities.stream().filter(place -> !place.treated()).toList();
    }
}
