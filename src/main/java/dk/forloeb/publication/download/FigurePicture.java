package dk.forloeb.publication.download;

import dk.forloeb.publication.download.Drawing.Letters;
import dk.forloeb.publication.download.Drawing.Style;
import dk.forloeb.shared.faces.BarSegment;
import java.util.List;

/**
 * Draws one published figure: the sentence as its title, a bar for each answer with its percentage and count, and where
 * it comes from. Kinds of answers differ by pattern, so that it can be read in black and white.
 */
final class FigurePicture {

    /** Width of every picture, pixels. */
    static final int WIDTH = 960;

    private static final int MARGIN = 40;
    private static final int INNER = WIDTH - 2 * MARGIN;
    /** Most room for the words of an answer. */
    private static final int LABELS = 300;
    /** Room for the number beyond a bar of 100 percent. */
    private static final int NUMBERS = 140;

    private static final int BAR = 28;
    private static final int SWATCH = 18;
    private static final List<String> KINDS = List.of("agreeing", "rest", "unsure", "missing");

    private final FigureFacts facts;
    private final Drawing drawing;
    private final Style title;
    private final Style plain;
    private final Style strong;
    private final Style quiet;
    /** Where the bars begin. */
    private final double bars;

    private double y = MARGIN;
    private int agreeing;

    private FigurePicture(FigureFacts facts, Letters letters, Typeface regular, Typeface semiBold) {
        this.facts = facts;
        this.drawing = new Drawing(letters);
        title = new Style(semiBold, 27, 36, "#1a1a1a");
        plain = new Style(regular, 17, 24, "#1a1a1a");
        strong = new Style(semiBold, 17, 24, "#1a1a1a");
        quiet = new Style(regular, 15, 22, "#454545");
        bars = MARGIN + 16 + widestLabel();
    }

    private double widestLabel() {
        return facts.answers().stream()
                .flatMap(answer -> labels(answer).stream())
                .mapToDouble(label -> plain.face().width(label, plain.size()))
                .max()
                .orElse(0);
    }

    /** The picture as SVG. */
    static String svg(FigureFacts facts, Letters letters, Typeface regular, Typeface semiBold) {
        return new FigurePicture(facts, letters, regular, semiBold).draw();
    }

    private String draw() {
        drawHead();
        if (!facts.answers().isEmpty()) {
            drawBars();
            drawKey();
            paragraph(strong, facts.agreement());
            paragraph(quiet, facts.reading());
        }
        drawSource();
        return drawing.svg(WIDTH, y + MARGIN - 10, facts.language(), facts.title(), facts.description());
    }

    private void drawHead() {
        if (!facts.madeUp().isEmpty()) {
            List<String> lines = lines(strong, facts.madeUp(), INNER - 24);
            drawing.box(
                    MARGIN,
                    y,
                    INNER,
                    strong.leading() * lines.size() + 16,
                    "fill=\"#ffffff\" stroke=\"#1a1a1a\" stroke-width=\"1.5\"");
            y += 8;
            lines.forEach(line -> line(strong, MARGIN + 12, line));
            y += 24;
        }
        paragraph(title, facts.title());
        y += 8;
        paragraph(plain, facts.question());
        y += 16;
    }

    private void drawBars() {
        drawing.rule(bars, y, bars, y + heightOfBars(), "#1a1a1a");
        facts.answers().forEach(this::drawBar);
        y += 18;
    }

    private double heightOfBars() {
        return facts.answers().stream().mapToDouble(this::height).sum();
    }

    private double height(BarSegment answer) {
        return Math.max(BAR, labels(answer).size() * plain.leading()) + 14;
    }

    private List<String> labels(BarSegment answer) {
        return lines(plain, answer.label(), LABELS);
    }

    private void drawBar(BarSegment answer) {
        double height = height(answer);
        double middle = y + height / 2;
        List<String> labels = labels(answer);
        double base = middle - labels.size() * plain.leading() / 2 + 17;
        for (String label : labels) {
            drawing.text(plain, MARGIN, base, label);
            base += plain.leading();
        }
        double length = (WIDTH - MARGIN - NUMBERS - bars)
                * answer.count()
                / Math.max(1, facts.finding().of());
        if (answer.count() > 0) {
            fill(answer, bars, middle - BAR / 2.0, length, BAR);
        }
        drawing.text(strong, bars + length + 10, middle + 6, facts.figure(answer));
        y += height;
    }

    private void fill(BarSegment answer, double x, double top, double width, double height) {
        if (answer.missing()) {
            drawing.box(x, top, width, height, "fill=\"#ffffff\" stroke=\"#5f5f5f\" stroke-dasharray=\"4 3\"");
        } else if (answer.dontKnow()) {
            drawing.box(x, top, width, height, "fill=\"#ececec\" stroke=\"#5f5f5f\"");
            drawing.box(x, top, width, height, "fill=\"url(#dots)\"");
        } else if (answer.agreeing() || !facts.hasScale()) {
            drawing.box(x, top, width, height, "fill=\"" + (agreeing++ == 0 ? "#08306b" : "#08519c") + "\"");
        } else {
            drawing.box(x, top, width, height, "fill=\"#deebf7\" stroke=\"#08519c\"");
            drawing.box(x, top, width, height, "fill=\"url(#lines)\"");
        }
    }

    /** What the patterns mean: one swatch for each kind of answer that the question has. */
    private void drawKey() {
        double x = bars;
        for (String kind : facts.hasScale() ? KINDS : KINDS.subList(2, KINDS.size())) {
            BarSegment first = facts.answers().stream()
                    .filter(answer -> kind(answer).equals(kind))
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                String words = facts.text("picture." + kind);
                fill(first, x, y, SWATCH, SWATCH);
                drawing.text(quiet, x + SWATCH + 7, y + 14, words);
                x += SWATCH + 7 + quiet.face().width(words, quiet.size()) + 22;
            }
        }
        y += SWATCH + 24;
    }

    private static String kind(BarSegment answer) {
        return answer.missing() ? "missing" : answer.dontKnow() ? "unsure" : answer.agreeing() ? "agreeing" : "rest";
    }

    private void drawSource() {
        y += 14;
        drawing.rule(MARGIN, y, WIDTH - MARGIN, y, "#707070");
        y += 10;
        paragraph(quiet, facts.source());
        paragraph(quiet, facts.address());
    }

    private void paragraph(Style style, String text) {
        if (!text.isBlank()) {
            lines(style, text, INNER).forEach(line -> line(style, MARGIN, line));
        }
    }

    private void line(Style style, double x, String line) {
        drawing.text(style, x, y + style.leading() / 2 + style.size() * 0.35, line);
        y += style.leading();
    }

    private static List<String> lines(Style style, String text, double width) {
        return style.face().lines(text, style.size(), width);
    }
}
