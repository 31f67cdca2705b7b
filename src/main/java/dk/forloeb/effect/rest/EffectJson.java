package dk.forloeb.effect.rest;

import dk.forloeb.effect.application.EffectSentences;
import dk.forloeb.effect.application.ProgrammeEffect;
import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.Obstacle;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The effect of a programme with everything it is computed from. */
@Schema(name = "Effect")
public record EffectJson(
        String programmeId,
        Sentence field,
        List<String> subjects,

        @Schema(description = "Years from the last teaching day to the first year after")
        int lag,

        @Schema(description = "How many years before the first teaching day are looked at")
        int beforeYears,

        @Schema(description = "Null without a confirmed selection, and without teaching days") @Nullable
        Years years,

        @Schema(description = "What can be said of the difference in differences, or why nothing can")
        Sentence sentence,

        @Schema(
                description =
                        "Whether an effect is claimed: the interval leaves out that there is none, and the permutation p is below 0.05")
        boolean shown,

        @Schema(description = "Null where nothing can be said") @Nullable
        DifferenceJson difference,

        @Schema(description = "Why there is no difference; null where there is one") @Nullable
        Reason noDifference,

        @Schema(description = "Null where nothing can be said") @Nullable
        SeriesJson interruptedSeries,

        @Schema(description = "Why there is no interrupted series; null where there is one") @Nullable
        Reason noInterruptedSeries,

        @Schema(
                description =
                        "Between what the difference of rates may lie whatever suppressed figures hold; null where none were suppressed, and where nothing can be said")
        @Nullable
        Range suppressed,

        @Schema(description = "Every year, of the municipalities that are counted")
        List<YearJson> series,

        List<Place> municipalities,
        List<Source> sources,

        @Schema(description = "Whether figures or the selection are invented")
        boolean madeUp) {

    /** The same in both languages. */
    @Schema(name = "EffectSentence")
    public record Sentence(String da, String en) {

        static Sentence of(Function<EffectSentences, String> sentence) {
            return new Sentence(
                    sentence.apply(new EffectSentences(Texts.DANISH)),
                    sentence.apply(new EffectSentences(Texts.ENGLISH)));
        }
    }

    /** Which years are compared. */
    @Schema(name = "EffectYears")
    public record Years(
            List<Integer> before,

            @Schema(description = "Years of the selection, left out")
            List<Integer> selectedBy,

            List<Integer> during,
            List<Integer> after,
            int firstAfter) {

        static @Nullable Years of(@Nullable Periods periods) {
            return periods == null
                    ? null
                    : new Years(
                            periods.before(),
                            periods.selected(),
                            periods.during(),
                            periods.after(),
                            periods.firstAfter());
        }
    }

    /** Why nothing can be said. */
    @Schema(name = "EffectReason")
    public record Reason(@Nullable String code, Sentence text) {

        static @Nullable Reason of(@Nullable Obstacle obstacle, Function<EffectSentences, String> sentence) {
            return obstacle == null ? null : new Reason(ApiNames.of(obstacle.kind()), Sentence.of(sentence));
        }
    }

    /** Unrounded, as differences of proportions. */
    @Schema(name = "EffectRange")
    public record Range(double low, double high) {

        static @Nullable Range of(@Nullable Interval interval) {
            return interval == null ? null : new Range(interval.low(), interval.high());
        }
    }

    /** Cases decided on the merits. */
    @Schema(name = "EffectRate")
    public record Rate(
            int count,
            int base,

            @Schema(description = "Unrounded; null without cases") @Nullable
            Double rate) {

        static Rate of(Tally tally) {
            return new Rate(
                    tally.reversed(),
                    tally.merits(),
                    tally.rate().map(Share::value).orElse(null));
        }
    }

    /** A year of both series. */
    @Schema(name = "EffectYear")
    public record YearJson(
            int year,

            @Schema(enumeration = {"before", "selected-by", "during", "after", "unused"}) @Nullable
            String use,

            Rate participating,
            Rate comparison) {}

    /** A municipality. */
    @Schema(name = "EffectMunicipality")
    public record Place(
            String code,
            String name,
            boolean participating,

            @Schema(description = "In the selection; null without one") @Nullable
            Integer rank,

            Rate before,
            Rate after,

            @Schema(description = "Years before and after that are left out, as figures were suppressed")
            List<Integer> suppressedYears,

            @Schema(description = "Whether it has known cases both before and after; otherwise it is left out")
            boolean counted) {}

    /** An import that figures come from. */
    @Schema(name = "EffectSource")
    public record Source(String fileName, String sha256, LocalDate extractedOn, boolean madeUp) {

        static Source of(FiguresSource source) {
            return new Source(source.fileName(), source.sha256(), source.extractedOn(), source.madeUp());
        }
    }

    static EffectJson of(ProgrammeEffect effect) {
        EffectAnalysis analysis = effect.analysis();
        return new EffectJson(
                effect.programmeId().toString(),
                new Sentence(effect.fieldDa(), effect.fieldEn()),
                effect.subjects(),
                effect.settings().lag(),
                effect.settings().beforeYears(),
                Years.of(effect.periods()),
                Sentence.of(words -> words.difference(analysis)),
                analysis.isShown(),
                DifferenceJson.of(analysis),
                Reason.of(analysis.difference().obstacle(), words -> words.obstacle(analysis.difference())),
                SeriesJson.of(analysis.series().estimate()),
                Reason.of(analysis.series().obstacle(), words -> words.obstacle(analysis.series())),
                Range.of(analysis.hidden()),
                effect.years().stream().map(EffectJson::year).toList(),
                effect.municipalities().stream().map(EffectJson::place).toList(),
                effect.sources().stream().map(Source::of).toList(),
                effect.madeUp());
    }

    private static YearJson year(ProgrammeEffect.Year year) {
        return new YearJson(year.year(), ApiNames.of(year.use()), Rate.of(year.treated()), Rate.of(year.comparison()));
    }

    private static Place place(ProgrammeEffect.Place place) {
        return new Place(
                place.code(),
                place.name(),
                place.treated(),
                place.rank(),
                Rate.of(place.before()),
                Rate.of(place.after()),
                place.hidden(),
                place.counted());
    }
}
