package dk.forloeb.shared.sheet;

import dk.forloeb.shared.Violation;
import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts, from 1, with heading and blank rows
 * @param cells trimmed; a row may have fewer or more than there are headings
 */
public record SheetRow(int number, SheetHeader header, List<String> cells) {

    /** The cell in a column; empty where the row ends before it. */
    public String at(SheetColumn column) {
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }

    /** The cell under the first of these headings that is there; empty where there is none. */
    public String cell(String... spellings) {
        return header.column(spellings).map(this::at).orElse("");
    }

    /** Whether cells are filled in to the right of the last heading: mostly a separator inside a cell without quotes. */
    public boolean overflows() {
        return cells.stream().skip(header.cells().size()).anyMatch(cell -> !cell.isEmpty());
    }

    /** What is wrong with the cell in a column. */
    public Violation fault(SheetColumn column, String code, Object... args) {
        return Violation.inCell(number, column.name(), code, args);
    }
}
