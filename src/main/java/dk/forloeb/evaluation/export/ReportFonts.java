package dk.forloeb.evaluation.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of reports, all of them embedded: IBM Plex Sans, and DejaVu Sans for the signs that it lacks. In pictures
 * letters are drawn as outlines from the same files, so that no font of the machine is asked for.
 */
final class ReportFonts {

    private static final String REGULAR = "/fonts/IBMPlexSans-Regular.ttf";
    private static final String SEMI_BOLD = "/fonts/IBMPlexSans-SemiBold.ttf";
    private static final String FALLBACK = "/fonts/DejaVuSans.ttf";
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private final List<TrueTypeFont> fonts = List.of(parsed(SEMI_BOLD), parsed(FALLBACK));

    /** Makes them known to the renderer as {@code Plex} and {@code Fallback}. */
    static void register(PdfRendererBuilder builder) {
        builder.useFont(() -> stream(REGULAR), "Plex", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(SEMI_BOLD), "Plex", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(FALLBACK), "Fallback", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(FALLBACK), "Fallback", BOLD, FontStyle.NORMAL, true);
    }

    /** How wide a line of semi-bold text is, in the unit of {@code size}. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(font(c), c, size)).sum();
    }

    /** Draws a line of semi-bold text with its base line at {@code y}. */
    void draw(Graphics2D graphics, String text, double x, double y, double size) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            TrueTypeFont font = font(c);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(scale(font, size), -scale(font, size));
            graphics.fill(place.createTransformedShape(outline(font, c)));
            at += advance(font, c, size);
        }
    }

    private TrueTypeFont font(int c) {
        return fonts.stream().filter(font -> glyph(font, c) > 0).findFirst().orElse(fonts.get(0));
    }

    private static GeneralPath outline(TrueTypeFont font, int c) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyph(font, c));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double advance(TrueTypeFont font, int c, double size) {
        try {
            return font.getAdvanceWidth(glyph(font, c)) * scale(font, size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int glyph(TrueTypeFont font, int c) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(c);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double scale(TrueTypeFont font, double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parsed(String resource) {
        try (InputStream file = stream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(ReportFonts.class.getResourceAsStream(resource), resource);
    }
}
