package dk.forloeb.municipality.faces;

import dk.forloeb.shared.CsvTable;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a municipality stands in the picture of Denmark, in which all are of one size: roughly where it lies.
 *
 * @param column from 1, west first
 * @param row from 1, north first
 * @param shortName three letters
 */
public record Tile(String code, int column, int row, String shortName) {

    private static final Map<String, Tile> ALL = read().collect(Collectors.toMap(Tile::code, Function.identity()));

    static Map<String, Tile> all() {
        return ALL;
    }

    private static Stream<Tile> read() {
        return CsvTable.read("/db/reference/municipality_tiles.csv").stream()
                .map(row -> new Tile(
                        row.get("code"),
                        Integer.parseInt(row.get("column")),
                        Integer.parseInt(row.get("row")),
                        row.get("short")));
    }
}
