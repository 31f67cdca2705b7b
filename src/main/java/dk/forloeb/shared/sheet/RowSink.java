package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between what reads a format and the consumer: finds the headings, skips blank rows and keeps to the limits. */
final class RowSink {

    private final SheetLimits limits;
    private final SheetConsumer consumer;
    private @Nullable SheetHeader header;
    private boolean anyRow;

    RowSink(SheetLimits limits, SheetConsumer consumer) {
        this.limits = limits;
        this.consumer = consumer;
    }

    /**
     * Takes a row.
     *
     * @param number from 1
     * @param raw cells as they stand in the file
     */
    void accept(int number, List<String> raw) {
        List<String> cells = raw.stream().map(RowSink::trimmed).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        check(number, cells);
        SheetHeader known = header;
        if (known == null) {
            header = SheetHeader.of(number, cells);
            consumer.header(header);
        } else if (known.isRepeatedBy(cells)) {
            throw DomainException.invalid("file", "sheet-header-repeated", Integer.toString(number));
        } else {
            anyRow = true;
            consumer.row(new SheetRow(number, known, cells));
        }
    }

    /** Called after the last row. */
    void end() {
        if (header == null) {
            throw DomainException.invalid("file", "sheet-empty");
        }
        if (!anyRow) {
            throw DomainException.invalid("file", "sheet-no-rows");
        }
    }

    private void check(int number, List<String> cells) {
        if (header != null && number - header.row() > limits.rows()) {
            throw DomainException.invalid("file", "sheet-too-many-rows", limits.rows());
        }
        if (cells.size() > limits.columns()) {
            throw DomainException.invalid("file", "sheet-too-many-columns", Integer.toString(number), limits.columns());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > limits.cellLength()) {
                throw DomainException.invalid(
                        "file",
                        "sheet-cell-too-long",
                        Integer.toString(number),
                        SheetColumn.letter(i),
                        limits.cellLength());
            }
        }
    }

    /** Without spaces around, of any width. */
    private static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
