package dk.forloeb.evaluation.export;

import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.BarLayout;
import dk.forloeb.shared.faces.BarLayout.Part;
import dk.forloeb.shared.faces.BarLayout.Span;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.faces.Formats;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question as a bar for the report, the same as on the page: agreement dark, don't-know set apart. Each
 * part has a pattern of its own, so that the picture can be read in black and white; numbers and a legend stand with it.
 */
final class BarPicture {

    private static final int BAR = 34;
    private static final int SUMMARY = 30;
    private static final int LINE = 17;
    private static final double SIZE = 12.5;
    private static final double PARTING = 1;
    private static final int SWATCH = 12;

    private record Entry(Part part, String text, double x, int line) {}

    private final BarLayout layout;
    private final @Nullable String summary;
    private final ReportFonts fonts;
    private final Locale language;
    private final int width;
    private final List<Entry> legend = new ArrayList<>();
    private int lines;

    /**
     * @param summary what is written above the agreeing parts
     * @param width in pixels
     */
    BarPicture(List<BarSegment> segments, @Nullable String summary, ReportFonts fonts, Locale language, int width) {
        this.layout = new BarLayout(segments);
        this.summary = summary;
        this.fonts = fonts;
        this.language = language;
        this.width = width;
        layOutLegend();
    }

    /** In pixels. */
    int height() {
        return barTop() + BAR + LINE * layout.linesBelow() + 10 + (LINE + 4) * lines;
    }

    /** The picture in words. */
    String alternative() {
        List<String> words = new ArrayList<>();
        if (summary != null) {
            words.add(summary);
        }
        layout.parts().forEach(part -> words.add(words(part)));
        return String.join("; ", words);
    }

    void draw(Graphics2D graphics) {
        layout.agreeingSpan().ifPresent(span -> drawSummary(graphics, span));
        for (Part part : layout.parts()) {
            if (part.width() > 0) {
                Rectangle2D box = new Rectangle2D.Double(
                        x(part.start()), barTop(), Math.max(x(part.width()) - PARTING, PARTING), BAR);
                BarFill.of(part.shade()).paint(graphics, box);
                drawNumber(graphics, part);
            }
        }
        legend.forEach(entry -> drawEntry(graphics, entry));
    }

    private int barTop() {
        return summary != null && layout.agreeingSpan().isPresent() ? SUMMARY : 0;
    }

    private void drawSummary(Graphics2D graphics, Span span) {
        if (summary != null) {
            double left = x(span.start());
            double right = x(span.end()) - PARTING;
            graphics.setColor(BarFill.INK);
            fonts.draw(graphics, summary, left, 12, SIZE);
            graphics.setStroke(new BasicStroke(1.5f));
            for (Shape line : List.of(
                    new Line2D.Double(left, 21, right, 21),
                    new Line2D.Double(left, 21, left, 26),
                    new Line2D.Double(right, 21, right, 26))) {
                graphics.draw(line);
            }
        }
    }

    private void drawNumber(Graphics2D graphics, Part part) {
        String number = part.segment().percent() + (part.hasRoomForUnit() ? Texts.get(language, "percent.unit") : "");
        double textWidth = fonts.width(number, SIZE);
        double left = Math.min(Math.max(x(part.middle()) - textWidth / 2, 0), width - textWidth);
        if (part.line() > 0) {
            graphics.setColor(BarFill.INK);
            fonts.draw(graphics, number, left, barTop() + BAR - 3.0 + LINE * part.line(), SIZE);
            return;
        }
        BarFill fill = BarFill.of(part.shade());
        graphics.setColor(fill.ground());
        graphics.fill(new Rectangle2D.Double(left - 3, barTop() + BAR / 2.0 - 9, textWidth + 6, 18));
        graphics.setColor(fill.ink());
        fonts.draw(graphics, number, left, barTop() + BAR / 2.0 + SIZE * 0.36, SIZE);
    }

    private void layOutLegend() {
        double x = 0;
        lines = 1;
        for (Part part : layout.parts()) {
            String text = words(part);
            double wide = SWATCH + 6 + fonts.width(text, SIZE) + 18;
            if (x > 0 && x + wide > width) {
                x = 0;
                lines++;
            }
            legend.add(new Entry(part, text, x, lines));
            x += wide;
        }
    }

    private void drawEntry(Graphics2D graphics, Entry entry) {
        double base = barTop() + BAR + LINE * layout.linesBelow() + 4.0 + (LINE + 4) * entry.line();
        BarFill.of(entry.part().shade())
                .paint(graphics, new Rectangle2D.Double(entry.x() + 0.5, base - SWATCH + 1, SWATCH, SWATCH));
        graphics.setColor(BarFill.INK);
        fonts.draw(graphics, entry.text(), entry.x() + SWATCH + 6, base, SIZE);
    }

    private String words(Part part) {
        BarSegment segment = part.segment();
        return segment.label() + " " + Formats.percent(segment.percent(), language) + " ("
                + Formats.number(segment.count(), language) + ")";
    }

    private double x(double percent) {
        return percent * width / 100;
    }
}
