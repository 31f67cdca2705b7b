package dk.forloeb.shared.faces;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;

/** The product's few icons: outlines on a grid of 24, always beside words and so hidden from assistive technology. */
final class Icon {

    private static final Map<String, String> OUTLINES = Map.ofEntries(
            entry("check", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12.5l3 3l5.5-6.5"),
            entry("warning", "M12 3.5L22 20.5H2ZM12 10v5M12 17.2v.6"),
            entry("info", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v6M12 7.2v.6"),
            entry("error", "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM12 7v6M12 16v.6"),
            entry("arrow", "M4 12h15M13 6l6 6l-6 6"),
            entry("back", "M20 12H5M11 6l-6 6l6 6"),
            entry("calendar", "M3.5 5.5h17v15h-17ZM3.5 10h17M8 3v4M16 3v4"),
            entry(
                    "people",
                    "M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 20c0-8 13-8 13 0M15.5 5.2a3.5 3.5 0 0 1 0 6.6M18 14.6c2.3.8 3.5 2.7 3.5 5.4"),
            entry("search", "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5L21 21"),
            entry("download", "M12 3v12M6.5 10l5.5 5.5l5.5-5.5M4 20.5h16"),
            entry("print", "M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7Z"),
            entry("copy", "M8.5 8.5h12v12h-12ZM15.5 8.5v-5h-12v12h5"),
            entry("edit", "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5"),
            entry("plus", "M12 4v16M4 12h16"),
            entry("external", "M10 5H4.5v14.5H19V14M14 4h6v6M20 4l-9 9"),
            entry("lock", "M5 10.5h14v10H5ZM8 10.5V7a4 4 0 0 1 8 0v3.5"),
            entry("menu", "M3 6h18M3 12h18M3 18h18"));

    private Icon() {}

    static void write(Html html, String name) throws IOException {
        String outline = OUTLINES.get(name);
        if (outline == null) {
            throw new IllegalArgumentException("No icon is called " + name);
        }
        html.open("svg", "class", "icon", "viewBox", "0 0 24 24", "aria-hidden", "true", "focusable", "false");
        html.open(
                "path",
                "d",
                outline,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "2",
                "stroke-linejoin",
                "round",
                "stroke-linecap",
                "round");
        html.close("path").close("svg");
    }
}
