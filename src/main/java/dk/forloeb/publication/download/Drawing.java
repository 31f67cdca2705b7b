package dk.forloeb.publication.download;

import java.util.Locale;

/** Boxes and lines of text on a white sheet, written as SVG; {@code y} grows downwards. */
final class Drawing {

    /** How letters are written. */
    enum Letters {
        /** As text, which can be searched and read aloud; where the typeface is missing, another takes as much room. */
        TEXT,
        /** As outlines, which need no typeface. */
        OUTLINES
    }

    /**
     * How a line of text looks.
     *
     * @param size height of the letters, pixels
     * @param leading from one base line to the next, pixels
     */
    record Style(Typeface face, double size, double leading, String colour) {}

    private static final String FAMILY = "'IBM Plex Sans', 'Segoe UI', Helvetica, Arial, sans-serif";

    private static final String PATTERNS = "<defs>"
            + "<pattern id=\"lines\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
            + "<path d=\"M-2 2L2 -2M-2 10L10 -2M6 10L10 6\" fill=\"none\" stroke=\"#2171b5\" stroke-width=\"1.5\"/></pattern>"
            + "<pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
            + "<circle cx=\"2\" cy=\"2\" r=\"1.3\" fill=\"#5f5f5f\"/><circle cx=\"6\" cy=\"6\" r=\"1.3\" fill=\"#5f5f5f\"/></pattern>"
            + "</defs>";

    private final Letters letters;
    private final StringBuilder shapes = new StringBuilder();

    Drawing(Letters letters) {
        this.letters = letters;
    }

    /** One line, its base line at {@code y}. */
    void text(Style style, double x, double y, String line) {
        if (letters == Letters.OUTLINES) {
            shapes.append("<path fill=\"%s\" d=\"%s\"/>"
                    .formatted(style.colour(), style.face().outline(line, style.size(), x, y)));
            return;
        }
        double width = style.face().width(line, style.size());
        shapes.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\""
                .formatted(
                        number(x), number(y), number(style.size()), style.face().weight(), style.colour()));
        if (width > 0) {
            shapes.append(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(number(width)));
        }
        shapes.append('>').append(escaped(line)).append("</text>");
    }

    /** A box with these attributes besides its place. */
    void box(double x, double y, double width, double height, String attributes) {
        shapes.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
                .formatted(number(x), number(y), number(width), number(height), attributes));
    }

    /** A straight line. */
    void rule(double x1, double y1, double x2, double y2, String colour) {
        shapes.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), colour));
    }

    /**
     * The whole sheet.
     *
     * @param title what it shows, for those who hear it
     * @param description its figures, for those who hear it
     */
    String svg(double width, double height, Locale language, String title, String description) {
        String size = number(width) + " " + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" + number(width)
                + "\" height=\"" + number(height) + "\" role=\"img\" aria-labelledby=\"title description\" xml:lang=\""
                + language.getLanguage() + "\" font-family=\"" + FAMILY + "\"><title id=\"title\">" + escaped(title)
                + "</title><desc id=\"description\">" + escaped(description) + "</desc>" + PATTERNS
                + "<rect width=\"" + number(width) + "\" height=\"" + number(height) + "\" fill=\"#ffffff\"/>" + shapes
                + "</svg>\n";
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.2f", number);
        return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
    }

    /** Without the characters that XML cannot hold. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Drawing::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter >= ' ' && !(letter >= 0xD800 && letter <= 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF;
    }
}
