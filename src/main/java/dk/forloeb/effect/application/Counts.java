package dk.forloeb.effect.application;

import dk.forloeb.effect.application.ProgrammeEffect.Place;
import dk.forloeb.effect.application.ProgrammeEffect.Use;
import dk.forloeb.effect.application.ProgrammeEffect.Year;
import dk.forloeb.effect.domain.EffectAnalysis;
import dk.forloeb.effect.domain.Member;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import dk.forloeb.effect.domain.YearCount;
import dk.forloeb.municipality.domain.AppealCounts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of the municipalities that are compared.
 *
 * @param figures of all municipalities, by code and year
 */
record Counts(Map<String, Map<Integer, AppealCounts>> figures, List<ComparedPlaces.Chosen> chosen) {

    EffectAnalysis.Groups groups() {
        return new EffectAnalysis.Groups(of(true), places(true), of(false), places(false));
    }

    /** The years before this one that have figures of any municipality, ascending. */
    List<Integer> yearsBefore(int current) {
        return figures.values().stream()
                .flatMap(years -> years.keySet().stream())
                .filter(year -> year < current)
                .distinct()
                .sorted()
                .toList();
    }

    /** Of those that take part, or of the others. */
    private List<YearCount> of(boolean treated) {
        return chosen.stream()
                .filter(place -> place.treated() == treated)
                .flatMap(place -> of(place.code()).stream())
                .toList();
    }

    private int places(boolean treated) {
        return (int) chosen.stream().filter(place -> place.treated() == treated).count();
    }

    private List<YearCount> of(String code) {
        return figures.getOrDefault(code, Map.of()).entrySet().stream()
                .map(year -> new YearCount(
                        code,
                        year.getKey(),
                        new Tally(year.getValue().reversed(), year.getValue().merits()),
                        year.getValue().suppressedCells()))
                .toList();
    }

    List<Place> rows(Periods periods) {
        return chosen.stream().map(place -> row(place, periods)).toList();
    }

    private Place row(ComparedPlaces.Chosen place, Periods periods) {
        List<YearCount> own = of(place.code());
        Tally before = known(own, periods.before());
        Tally after = known(own, periods.after());
        List<Integer> hidden = own.stream()
                .filter(count -> count.hidden() > 0 && !count.isKnown())
                .map(YearCount::year)
                .filter(year ->
                        periods.before().contains(year) || periods.after().contains(year))
                .sorted()
                .toList();
        return new Place(
                place.code(),
                place.name(),
                place.treated(),
                place.rank(),
                before,
                after,
                hidden,
                !before.isEmpty() && !after.isEmpty());
    }

    /** Both series, of the municipalities that are counted. */
    List<Year> years(List<Integer> years, Periods periods) {
        List<YearCount> treated = counted(true, periods);
        List<YearCount> comparison = counted(false, periods);
        return years.stream()
                .map(year -> new Year(
                        year, use(year, periods), known(treated, List.of(year)), known(comparison, List.of(year))))
                .toList();
    }

    private List<YearCount> counted(boolean treated, Periods periods) {
        List<YearCount> all = of(treated);
        Set<String> codes =
                Member.of(all, periods).stream().map(Member::municipality).collect(Collectors.toSet());
        return all.stream()
                .filter(count -> codes.contains(count.municipality()))
                .toList();
    }

    private static Tally known(List<YearCount> counts, List<Integer> years) {
        return counts.stream()
                .filter(count -> years.contains(count.year()) && count.isKnown())
                .map(YearCount::cases)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Use use(int year, Periods periods) {
        if (periods.selected().contains(year)) {
            return Use.SELECTED_BY;
        }
        if (periods.before().contains(year)) {
            return Use.BEFORE;
        }
        if (periods.after().contains(year)) {
            return Use.AFTER;
        }
        return periods.during().contains(year) ? Use.DURING : Use.UNUSED;
    }
}
