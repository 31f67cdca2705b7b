package dk.forloeb.shared.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code <fo:intervalPlot>}: a share as a dot, its confidence interval as whiskers and its worst case as a band, on a
 * scale from 0 to 100 percent. All values are proportions (0 to 1); without a share nothing is drawn.
 */
@FacesComponent(IntervalPlotComponent.TYPE)
public class IntervalPlotComponent extends UIComponentBase {

    static final String TYPE = "dk.forloeb.IntervalPlot";

    private static final int[] TICKS = {0, 25, 50, 75, 100};
    private static final int MIDDLE = 12;

    @Override
    public String getFamily() {
        return "dk.forloeb";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Html html = new Html(context, this);
        Double point = html.number("point");
        if (!isRendered() || point == null) {
            return;
        }
        boolean compact = html.flag("compact");
        html.open("figure", "class", compact ? "interval interval--compact" : "interval");
        html.open(
                "svg",
                "role",
                "img",
                "aria-label",
                description(html, point, context.getViewRoot().getLocale()),
                "height",
                compact ? 24 : 44,
                "focusable",
                "false");
        encodeScale(html, compact);
        encodeSpan(html, "interval__worst", html.number("worstLow"), html.number("worstHigh"), 0);
        encodeSpan(html, "interval__whisker", html.number("low"), html.number("high"), 5);
        html.open("circle", "class", "interval__point", "cx", percent(point), "cy", MIDDLE, "r", 6)
                .close("circle");
        html.close("svg");
        encodeCaption(html, compact);
        html.close("figure");
    }

    private static String description(Html html, double point, Locale locale) {
        StringBuilder text = new StringBuilder(html.attribute("label") + ": " + Formats.percentOf(point, 0, locale));
        append(text, html.shellText("interval.interval"), html.number("low"), html.number("high"), locale);
        append(text, html.shellText("interval.worst"), html.number("worstLow"), html.number("worstHigh"), locale);
        return text.toString();
    }

    private static void append(
            StringBuilder text, String name, @Nullable Double low, @Nullable Double high, Locale locale) {
        if (low != null && high != null) {
            text.append(", ").append(name).append(' ').append(Formats.range(low, high, 1, locale));
        }
    }

    private static void encodeScale(Html html, boolean compact) throws IOException {
        line(html, "interval__axis", 0, MIDDLE, 1, MIDDLE);
        for (int tick : TICKS) {
            line(html, "interval__tick", tick / 100.0, MIDDLE - 5, tick / 100.0, MIDDLE + 5);
            if (!compact) {
                String anchor = tick == 0 ? "start" : tick == 100 ? "end" : "middle";
                html.open("text", "x", percent(tick / 100.0), "y", 38, "text-anchor", anchor)
                        .text(tick)
                        .close("text");
            }
        }
    }

    private static void encodeSpan(Html html, String styleClass, @Nullable Double low, @Nullable Double high, int cap)
            throws IOException {
        if (low == null || high == null) {
            return;
        }
        line(html, styleClass, low, MIDDLE, high, MIDDLE);
        if (cap > 0) {
            line(html, styleClass, low, MIDDLE - cap, low, MIDDLE + cap);
            line(html, styleClass, high, MIDDLE - cap, high, MIDDLE + cap);
        }
    }

    private static void encodeCaption(Html html, boolean compact) throws IOException {
        if (!compact) {
            boolean worst = html.number("worstLow") != null;
            html.leaf(
                    "figcaption",
                    "interval__caption",
                    html.shellText(worst ? "interval.caption.worst" : "interval.caption"));
        }
    }

    private static void line(Html html, String styleClass, double x1, int y1, double x2, int y2) throws IOException {
        html.open("line", "class", styleClass, "x1", percent(x1), "y1", y1, "x2", percent(x2), "y2", y2)
                .close("line");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * 100);
    }
}
