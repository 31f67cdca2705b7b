package dk.forloeb.shared.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a stacked bar lie, in percent of its width.
 *
 * <p>Widths follow the counts, not the rounded percentages. Don't-know is set apart by a gap that shortens all parts
 * alike, so that equal counts stay equally wide.
 */
public final class BarLayout {

    /** Gap before don't-know, in percent of the width. */
    static final double GAP = 2;
    /** Below this width a number has no room inside its part and stands under it. */
    private static final double ROOM_FOR_NUMBER = 4.5;
    /** From this width on there is room for the unit too, on a phone as well. */
    private static final double ROOM_FOR_UNIT = 18;
    /** Two numbers below the bar whose middles are nearer than this would touch on a phone. */
    private static final double NEAR = 6;

    /**
     * One part.
     *
     * @param shade class name of its colour
     * @param start left end, percent
     * @param width percent
     * @param line 0 where the number stands inside the part, else the line below the bar that it stands on, from 1
     */
    public record Part(BarSegment segment, String shade, double start, double width, int line) {

        public double middle() {
            return start + width / 2;
        }

        /** Whether the unit stands beside the number. */
        public boolean hasRoomForUnit() {
            return width >= ROOM_FOR_UNIT;
        }

        /** Class name of text that is readable on the part. */
        public String inkOn() {
            return segment.missing()
                    ? "on-missing"
                    : segment.dontKnow() ? "on-unsure" : segment.agreeing() ? "on-agree" : "on-rest";
        }
    }

    /** Left and right end of the agreeing parts, percent. */
    public record Span(double start, double end) {}

    private final List<Part> parts = new ArrayList<>();
    private int agreeing;
    private int others;

    public BarLayout(List<BarSegment> segments) {
        long total = segments.stream().mapToLong(BarSegment::count).sum();
        boolean apart = hasBoth(segments);
        double unit = total == 0 ? 0 : (apart ? 100 - GAP : 100) / total;
        double x = 0;
        for (BarSegment segment : inOrder(segments)) {
            boolean opensGap = apart
                    && segment.dontKnow()
                    && parts.stream().noneMatch(p -> p.segment().dontKnow() && p.width() > 0);
            x += opensGap && segment.count() > 0 ? GAP : 0;
            double width = segment.count() * unit;
            parts.add(new Part(segment, shade(segment), x, width, line(x, width)));
            x += width;
        }
    }

    /** All parts, don't-know last; those without answers have no width. */
    public List<Part> parts() {
        return parts;
    }

    /** The stretch over which the agreeing share is written, where its parts touch each other. */
    public Optional<Span> agreeingSpan() {
        @Nullable Span span = null;
        for (Part part : parts) {
            if (part.segment().agreeing() && part.width() > 0) {
                if (span != null && Math.abs(span.end() - part.start()) > 1e-9) {
                    return Optional.empty();
                }
                span = new Span(span == null ? part.start() : span.start(), part.start() + part.width());
            }
        }
        return Optional.ofNullable(span);
    }

    /** How many lines of numbers stand below the bar. */
    public int linesBelow() {
        return parts.stream().mapToInt(Part::line).max().orElse(0);
    }

    private int line(double start, double width) {
        if (width <= 0 || width >= ROOM_FOR_NUMBER) {
            return 0;
        }
        boolean taken = parts.stream().anyMatch(p -> p.line() == 1 && start + width / 2 - p.middle() < NEAR);
        return taken ? 2 : 1;
    }

    private static List<BarSegment> inOrder(List<BarSegment> segments) {
        List<BarSegment> ordered = new ArrayList<>(
                segments.stream().filter(segment -> !segment.dontKnow()).toList());
        segments.stream().filter(BarSegment::dontKnow).forEach(ordered::add);
        return ordered;
    }

    private static boolean hasBoth(List<BarSegment> segments) {
        return segments.stream().anyMatch(s -> s.dontKnow() && s.count() > 0)
                && segments.stream().anyMatch(s -> !s.dontKnow() && s.count() > 0);
    }

    private String shade(BarSegment segment) {
        if (segment.missing()) {
            return "seg--missing";
        }
        if (segment.dontKnow()) {
            return "seg--unsure";
        }
        return segment.agreeing() ? "seg--agree-" + Math.min(++agreeing, 2) : "seg--rest-" + Math.min(++others, 3);
    }
}
