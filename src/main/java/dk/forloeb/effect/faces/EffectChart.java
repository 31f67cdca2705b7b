package dk.forloeb.effect.faces;

import dk.forloeb.effect.application.ProgrammeEffect;
import dk.forloeb.effect.application.ProgrammeEffect.Use;
import dk.forloeb.effect.application.ProgrammeEffect.Year;
import dk.forloeb.effect.domain.DifferenceInDifferences;
import dk.forloeb.effect.domain.Periods;
import dk.forloeb.effect.domain.Tally;
import dk.forloeb.shared.statistics.ConfidenceInterval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Both series over years, in a drawing of {@value #WIDTH} by {@value #HEIGHT}: participating municipalities as circles on a
 * line, the others as squares on a broken one; hatched are the years that municipalities were selected by and those of the
 * programme. A year without known cases is a gap, not a nought.
 */
public final class EffectChart {

    static final int WIDTH = 720;
    static final int HEIGHT = 320;
    private static final int LEFT = 56;
    private static final int RIGHT = 24;
    private static final int TOP = 36;
    private static final int BOTTOM = 40;

    /** Half of what the two series stand apart, so that intervals do not lie on each other. */
    private static final double APART = 4;

    private static final int STEP = 25;

    private final List<Year> years;
    private final @Nullable DifferenceInDifferences difference;
    private final Periods.@Nullable Taught taught;
    private final int top;

    EffectChart(ProgrammeEffect effect) {
        years = effect.years();
        taught = effect.taught();
        difference = effect.analysis().difference().estimate();
        double highest = years.stream()
                .flatMap(year -> Stream.of(year.treated(), year.comparison()))
                .flatMap(tally -> tally.rate().stream())
                .mapToDouble(
                        rate -> ConfidenceInterval.of(rate, Precision.STANDARD).high())
                .max()
                .orElse(1);
        top = Math.min(100, STEP * (int) Math.ceil(100 * highest / STEP));
    }

    /** The participating municipalities. */
    public List<Dot> getTreated() {
        return dots(Year::treated, -APART);
    }

    /** Those compared with. */
    public List<Dot> getComparison() {
        return dots(Year::comparison, APART);
    }

    public List<String> getTreatedLines() {
        return lines(Year::treated, -APART);
    }

    public List<String> getComparisonLines() {
        return lines(Year::comparison, APART);
    }

    private List<Dot> dots(Function<Year, Tally> series, double aside) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Share rate = series.apply(years.get(i)).rate().orElse(null);
            if (rate != null) {
                ConfidenceInterval limits = ConfidenceInterval.of(rate, Precision.STANDARD);
                dots.add(new Dot(
                        written(x(i) + aside),
                        written(y(rate.value())),
                        written(y(limits.low())),
                        written(y(limits.high()))));
            }
        }
        return dots;
    }

    /** One text for each stretch without a gap. */
    private List<String> lines(Function<Year, Tally> series, double aside) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            Share rate = series.apply(years.get(i)).rate().orElse(null);
            if (rate != null) {
                line.append(written(x(i) + aside))
                        .append(',')
                        .append(written(y(rate.value())))
                        .append(' ');
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Years that municipalities were selected by. */
    public List<Band> getSelectedBy() {
        return bands(year -> year.use() == Use.SELECTED_BY);
    }

    /** Years of the programme, with those until an effect may be looked for; also a year of teaching that counts as after. */
    public List<Band> getDuring() {
        return bands(year -> year.use() == Use.DURING || isTaught(year));
    }

    private boolean isTaught(Year year) {
        return taught != null && year.year() >= taught.first() && year.year() <= taught.last();
    }

    /** One for each run of years. */
    private List<Band> bands(Predicate<Year> wanted) {
        List<Band> bands = new ArrayList<>();
        int first = 0;
        while (first < years.size()) {
            int end = first;
            while (end < years.size() && wanted.test(years.get(end))) {
                end++;
            }
            if (end > first) {
                bands.add(Band.of(x(first) - step() / 2, x(end - 1) + step() / 2));
            }
            first = Math.max(end, first + 1);
        }
        return bands;
    }

    /** The rate that was to be expected over the years after; none where there is no estimate. */
    public List<Band> getExpected() {
        int[] after = IntStream.range(0, years.size())
                .filter(i -> years.get(i).use() == Use.AFTER)
                .toArray();
        return difference == null || after.length == 0
                ? List.of()
                : List.of(Band.of(x(after[0]) - step() / 3, x(after[after.length - 1]) + step() / 3));
    }

    /** How high it lies. */
    public String getExpectedAt() {
        return difference == null ? "" : written(y(difference.expectedRate()));
    }

    /** The years along the bottom. */
    public List<Mark> getYears() {
        return IntStream.range(0, years.size())
                .mapToObj(i ->
                        new Mark(written(x(i)), Integer.toString(years.get(i).year())))
                .toList();
    }

    /** The percentages along the side. */
    public List<Mark> getScale() {
        return IntStream.rangeClosed(0, top / STEP)
                .map(step -> step * STEP)
                .mapToObj(percent -> new Mark(written(y(percent / 100.0)), Integer.toString(percent)))
                .toList();
    }

    public int getHeight() {
        return HEIGHT - TOP - BOTTOM;
    }

    private double x(int place) {
        return LEFT + (place + 0.5) * step();
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, years.size());
    }

    private double y(double rate) {
        return TOP + (1 - 100 * rate / top) * (HEIGHT - TOP - BOTTOM);
    }

    private static String written(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** A rate with its interval. */
    public record Dot(String x, String y, String low, String high) {

        /** Left edge of a square around it. */
        public String left() {
            return written(Double.parseDouble(x) - 4);
        }

        /** Top edge of a square around it. */
        public String top() {
            return written(Double.parseDouble(y) - 4);
        }
    }

    /**
     * From left to right.
     *
     * @param middle half way between
     */
    public record Band(String from, String to, String width, String middle) {

        static Band of(double from, double to) {
            return new Band(written(from), written(to), written(to - from), written((from + to) / 2));
        }
    }

    /**
     * A label of an axis.
     *
     * @param at place along the axis
     */
    public record Mark(String at, String label) {}
}
