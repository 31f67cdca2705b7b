package dk.forloeb.municipality.faces;

import dk.forloeb.shared.CsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A municipality on the map of Denmark, 1,012 units wide and 1,229 high, on which Bornholm has moved to the north-east.
 *
 * @param path what an SVG path draws
 * @param x where its label stands in the middle
 * @param y where the middle of its label's height is
 */
public record Outline(String code, String path, int x, int y, Label label) {

    private static final Map<String, Outline> ALL = CsvTable.read("/db/reference/municipality_outlines.csv").stream()
            .map(Outline::read)
            .collect(Collectors.toMap(Outline::code, Function.identity()));

    /** Where there is room for a label. */
    public enum Label {
        INSIDE,

        /** On the water beside it. */
        BESIDE,

        /** Only where the surroundings of Copenhagen are drawn larger. */
        INSET
    }

    private static Outline read(CsvTable.Row row) {
        return new Outline(
                row.get("code"),
                row.get("path"),
                Integer.parseInt(row.get("x")),
                Integer.parseInt(row.get("y")),
                Label.valueOf(row.get("label").toUpperCase(Locale.ROOT)));
    }

    static Map<String, Outline> all() {
        return ALL;
    }

    /** Whether there is no room for its label but where the surroundings of Copenhagen are drawn larger. */
    public boolean isInset() {
        return label == Label.INSET;
    }
}
