package dk.forloeb.shared.faces;

import dk.forloeb.shared.faces.BarLayout.Part;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code <fo:stackedBar>}: the answers to one question as one bar, the agreeing part dark, don't-know grey, hatched and
 * set apart.
 *
 * <p>Lengths are SVG attributes in percent: no style attributes, which the content security policy forbids, and text
 * that keeps its size on a phone. The legend below is text, and so the picture's equivalent for who cannot see it.
 */
@FacesComponent(StackedBarComponent.TYPE)
public class StackedBarComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.StackedBar";

    private static final int BAR = 44;
    private static final int SUMMARY = 36;
    private static final int LINE = 20;

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        @SuppressWarnings("unchecked") // the tag's contract
        List<BarSegment> segments =
                Objects.requireNonNull((List<BarSegment>) getAttributes().get("segments"), "segments");
        BarLayout layout = new BarLayout(segments);
        Html html = new Html(context, this);
        html.open("figure", "class", "bar");
        encodePicture(html, layout);
        encodeLegend(html, layout, context.getViewRoot().getLocale());
        html.close("figure");
    }

    private void encodePicture(Html html, BarLayout layout) throws IOException {
        String summary = Objects.requireNonNullElse(html.attribute("summary"), "");
        Optional<BarLayout.Span> span = layout.agreeingSpan().filter(s -> !summary.isEmpty());
        int top = span.isPresent() ? SUMMARY : 0;
        int height = top + BAR + LINE * layout.linesBelow();
        String label = html.attribute("label") + (span.isPresent() ? ". " + summary : "");
        html.open("svg", "role", "img", "aria-label", label, "height", height, "focusable", "false");
        encodeHatch(html);
        if (span.isPresent()) {
            encodeSummary(html, span.get(), summary);
        }
        encodeParts(html, layout, top);
        html.close("svg");
    }

    private void encodeHatch(Html html) throws IOException {
        html.open("defs");
        html.open("pattern", "id", hatchId(), "width", 7, "height", 7, "patternUnits", "userSpaceOnUse");
        html.open("path", "class", "hatch", "d", "M-1 8L8 -1M-2 2L2 -2M5 9L9 5", "fill", "none")
                .close("path");
        html.close("pattern").close("defs");
    }

    private static void encodeSummary(Html html, BarLayout.Span span, String summary) throws IOException {
        html.open("text", "class", "bar__summary", "x", percent(span.start()), "y", 16)
                .text(summary)
                .close("text");
        line(html, span.start(), 27, span.end(), 27);
        line(html, span.start(), 27, span.start(), 33);
        line(html, span.end(), 27, span.end(), 33);
    }

    private void encodeParts(Html html, BarLayout layout, int top) throws IOException {
        for (Part part : layout.parts()) {
            if (part.width() <= 0) {
                continue;
            }
            encodeBox(html, part, top);
            if (part.line() > 0) {
                encodeNumber(html, part, "bar__outside", top + BAR - 4 + LINE * part.line());
            } else {
                encodeNumber(html, part, part.inkOn(), top + BAR / 2 + 6);
            }
        }
    }

    private void encodeBox(Html html, Part part, int top) throws IOException {
        String[] fills = hatched(part) ? new String[] {null, "url(#" + hatchId() + ")"} : new String[1];
        for (String fill : fills) {
            html.open(
                            "rect",
                            "class",
                            fill == null ? part.shade() : null,
                            "x",
                            percent(part.start()),
                            "y",
                            top,
                            "width",
                            percent(part.width()),
                            "height",
                            BAR,
                            "fill",
                            fill)
                    .close("rect");
        }
    }

    private static void encodeNumber(Html html, Part part, String ink, int y) throws IOException {
        String unit = part.hasRoomForUnit() ? html.shellText("percent.unit") : "";
        html.open("text", "class", ink, "x", percent(part.middle()), "y", y, "text-anchor", "middle")
                .text(part.segment().percent() + unit)
                .close("text");
    }

    private void encodeLegend(Html html, BarLayout layout, Locale locale) throws IOException {
        html.open("ul", "class", "bar__legend");
        boolean apart = false;
        for (Part part : layout.parts()) {
            boolean first = part.segment().dontKnow() && !apart;
            apart |= part.segment().dontKnow();
            html.open("li", "class", first ? "bar__apart" : null);
            encodeSwatch(html, part);
            html.open("span").text(part.segment().label() + " ");
            html.leaf("b", null, Formats.percent(part.segment().percent(), locale))
                    .text(" ");
            String count = new MessageFormat(
                            html.shellText(part.segment().missing() ? "bar.people" : "bar.count"), locale)
                    .format(new Object[] {part.segment().count()});
            html.leaf("span", "bar__count", count).close("span").close("li");
        }
        html.close("ul");
    }

    private void encodeSwatch(Html html, Part part) throws IOException {
        html.open("svg", "viewBox", "0 0 16 16", "aria-hidden", "true", "focusable", "false");
        html.open("rect", "class", part.shade(), "x", 1, "y", 1, "width", 14, "height", 14)
                .close("rect");
        if (hatched(part)) {
            html.open("rect", "x", 1, "y", 1, "width", 14, "height", 14, "fill", "url(#" + hatchId() + ")")
                    .close("rect");
        }
        html.close("svg");
    }

    private static boolean hatched(Part part) {
        return part.segment().dontKnow() && !part.segment().missing();
    }

    private static void line(Html html, double x1, int y1, double x2, int y2) throws IOException {
        html.open("line", "class", "bar__bracket", "x1", percent(x1), "y1", y1, "x2", percent(x2), "y2", y2)
                .close("line");
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }

    private String hatchId() {
        return getClientId().replace(':', '-') + "-hatch";
    }
}
