package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses records of CSV with too many cells, and cells far too long, before they are taken apart: the parser gives out whole
 * records only, and one of 25 MB of separators would be as many texts in memory. Reads quotes as the parser does: one begins
 * a quoted cell only at the cell's start, and what follows the closing one is plain.
 */
final class BoundedRecords extends FilterReader {

    /** Spaces around a cell do not count, but are read with it. */
    private static final int WITH_SPACES = 10;

    private enum In {
        START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private final SheetLimits limits;
    private final int skipped;
    private In in = In.START;
    private int record = 1;
    private int column;
    private int characters;
    private char before;

    /** @param skipped rows above that are not read through this */
    BoundedRecords(Reader text, char separator, int skipped, SheetLimits limits) {
        super(text);
        this.separator = separator;
        this.skipped = skipped;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            take((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            take(buffer[i]);
        }
        return read;
    }

    private void take(char c) {
        if (in != In.QUOTED && (c == '\n' || c == '\r')) {
            endRecord(c);
        } else if (in != In.QUOTED && c == separator) {
            endCell();
        } else {
            count();
            in = switch (in) {
                case START -> c == '"' ? In.QUOTED : In.PLAIN;
                case PLAIN -> In.PLAIN;
                case QUOTED -> c == '"' ? In.QUOTE_IN_QUOTED : In.QUOTED;
                case QUOTE_IN_QUOTED -> c == '"' ? In.QUOTED : In.PLAIN;
            };
        }
        before = c;
    }

    private void endRecord(char c) {
        boolean ended = c == '\n' && before == '\r' && in == In.START && column == 0;
        record += ended ? 0 : 1;
        column = 0;
        characters = 0;
        in = In.START;
    }

    private void endCell() {
        column++;
        characters = 0;
        in = In.START;
        if (column >= limits.columns()) {
            throw DomainException.invalid("file", "sheet-too-many-columns", row(), limits.columns());
        }
    }

    private void count() {
        characters++;
        if (characters > WITH_SPACES * limits.cellLength()) {
            throw DomainException.invalid(
                    "file", "sheet-cell-too-long", row(), SheetColumn.letter(column), limits.cellLength());
        }
    }

    private String row() {
        return Integer.toString(skipped + record);
    }
}
