package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The headings of a table. They are found whatever their case, spaces and signs: {@code Ændring.Ophævelse} and {@code
 * ændring / ophævelse} are one.
 */
public final class SheetHeader {

    private final int row;
    private final List<String> cells;
    private final List<String> keys;
    private final Map<String, SheetColumn> columns = new HashMap<>();

    private SheetHeader(int row, List<String> cells) {
        this.row = row;
        this.cells = cells;
        this.keys = cells.stream().map(SheetHeader::key).toList();
    }

    /**
     * The headings in a row.
     *
     * @param row number of the row, from 1
     * @throws DomainException INVALID {@code sheet-column-repeated} if two headings are one
     */
    static SheetHeader of(int row, List<String> cells) {
        SheetHeader header = new SheetHeader(row, List.copyOf(cells));
        for (int i = 0; i < cells.size(); i++) {
            String key = key(cells.get(i));
            if (!key.isEmpty() && header.columns.put(key, new SheetColumn(i, cells.get(i))) != null) {
                throw DomainException.invalid("file", "sheet-column-repeated", cells.get(i), Integer.toString(row));
            }
        }
        return header;
    }

    /** Number of the row that holds the headings, from 1. */
    public int row() {
        return row;
    }

    /** The cells of the row as they stand; a pasted list without headings has its first row here. */
    public List<String> cells() {
        return cells;
    }

    /** The column under the first of these headings that is there. */
    public Optional<SheetColumn> column(String... spellings) {
        return Stream.of(spellings)
                .map(spelling -> columns.get(key(spelling)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The column at a place, named by its letter where it has no heading. */
    public SheetColumn at(int index) {
        boolean named = index < cells.size() && !cells.get(index).isBlank();
        return new SheetColumn(index, named ? cells.get(index) : SheetColumn.letter(index));
    }

    /** Whether a row repeats the headings, as where two tables were put under one another. */
    boolean isRepeatedBy(List<String> row) {
        for (int i = 0; i < Math.max(row.size(), keys.size()); i++) {
            String key = i < keys.size() ? keys.get(i) : "";
            if (!key(i < row.size() ? row.get(i) : "").equals(key)) {
                return false;
            }
        }
        return true;
    }

    private static String key(String heading) {
        String lower = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
