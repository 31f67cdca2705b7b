package dk.forloeb.publication.download;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * IBM Plex Sans in one weight: how wide text is, and its outlines. Read without the Java platform's own fonts, which need
 * some to be installed: many servers have none. Not for use by several threads at once.
 */
final class Typeface {

    private final TrueTypeFont font;
    private final String weight;

    private Typeface(TrueTypeFont font, String weight) {
        this.font = font;
        this.weight = weight;
    }

    static Typeface regular() {
        return read("IBMPlexSans-Regular.ttf", "400");
    }

    static Typeface semiBold() {
        return read("IBMPlexSans-SemiBold.ttf", "600");
    }

    private static Typeface read(String file, String weight) {
        try (InputStream content = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            byte[] all = Objects.requireNonNull(content, file).readAllBytes();
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(all)), weight);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The weight as CSS writes it. */
    String weight() {
        return weight;
    }

    /** Width of the text, in the unit of {@code size}. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> advance(letter, size)).sum();
    }

    /**
     * The text in lines no wider than {@code width}. Words stay whole where they fit on a line; white space of any kind
     * parts them.
     *
     * @return at least one line
     */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(cut(longer, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Puts away whole lines of a word that is longer than a line, and returns the rest. */
    private String cut(String word, double size, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            if (!line.isEmpty() && width(line.toString(), size) + advance(letter, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        }
        return line.toString();
    }

    /** The text as SVG path data, beginning at {@code x} on the base line {@code y}. */
    String outline(String text, double size, double x, double y) {
        StringBuilder path = new StringBuilder();
        double left = x;
        double scale = size / unitsPerEm();
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, left, y);
            append(path, place.createTransformedShape(shape(letter)));
            left += advance(letter, size);
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Shape shape) {
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(points);
            path.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind) * 2;
            for (int i = 0; i < numbers; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", points[i]));
            }
        }
    }

    private double advance(int letter, double size) {
        try {
            return font.getAdvanceWidth(glyph(letter)) * size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Shape shape(int letter) {
        try {
            // A blank has no outline.
            var glyph = font.getGlyph().getGlyph(glyph(letter));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int glyph(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    private double unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
