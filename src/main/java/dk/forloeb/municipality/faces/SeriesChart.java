package dk.forloeb.municipality.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rates over years as lines on a scale from 0 to 100 percent, in a drawing of {@value #WIDTH} by {@value #HEIGHT}. A year
 * without a rate is a gap, not a nought; one with suppressed cells has bounds, and the line goes through their middle.
 */
public final class SeriesChart {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int RIGHT = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 40;

    private final List<FiguresRow> rows;

    SeriesChart(List<FiguresRow> rows) {
        this.rows = rows;
    }

    /** Points of the lines of {@code polyline}, one text for each stretch without a gap. */
    public List<String> getLines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Double middle = rows.get(i).middle();
            if (middle != null) {
                line.append(x(i)).append(',').append(y(middle)).append(' ');
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

    /** One dot a year, with the ends of its interval. */
    public List<Dot> getDots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FiguresRow row = rows.get(i);
            if (row.share() != null) {
                dots.add(new Dot(
                        x(i),
                        y(row.share()),
                        y(Objects.requireNonNull(row.low())),
                        y(Objects.requireNonNull(row.high()))));
            }
        }
        return dots;
    }

    /** Of the years with suppressed cells, between what the rate lies. */
    public List<Bar> getBounds() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FiguresRow row = rows.get(i);
            if (row.boundLow() != null && row.boundHigh() != null) {
                bars.add(new Bar(x(i), y(row.boundLow()), y(row.boundHigh())));
            }
        }
        return bars;
    }

    /** The years along the bottom. */
    public List<Mark> getYears() {
        List<Mark> years = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            years.add(new Mark(x(i), rows.get(i).key()));
        }
        return years;
    }

    /** The percentages along the side. */
    public List<Mark> getScale() {
        return List.of(0, 25, 50, 75, 100).stream()
                .map(percent -> new Mark(y(percent / 100.0), percent.toString()))
                .toList();
    }

    /** Where the scale ends on the right. */
    public int getRight() {
        return WIDTH - RIGHT;
    }

    private String x(int place) {
        double step = (double) (WIDTH - LEFT - RIGHT - 40) / Math.max(1, rows.size() - 1);
        return written(LEFT + 20 + place * step);
    }

    private static String y(double share) {
        return written(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM));
    }

    private static String written(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** A rate with its interval. */
    public record Dot(String x, String y, String low, String high) {}

    /** Between what a rate lies. */
    public record Bar(String x, String low, String high) {}

    /**
     * A label of an axis.
     *
     * @param at place along the axis
     */
    public record Mark(String at, @Nullable String label) {}
}
