package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of a sheet into rows. Numbers are given as Danes write them; a formula counts as what it last gave. */
final class XlsxSheetHandler extends DefaultHandler {

    private static final int MOST_DIGITS = 40;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private final List<String> shared;
    private final SheetLimits limits;
    private final RowSink sink;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private String type = "n";
    private boolean inValue;
    private boolean inReading;

    XlsxSheetHandler(List<String> shared, SheetLimits limits, RowSink sink) {
        this.shared = shared;
        this.limits = limits;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "rPh" -> inReading = true;
            case "v", "t" -> inValue = !inReading;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "row" -> sink.accept(row, cells);
            case "c" -> endCell();
            case "rPh" -> inReading = false;
            case "v", "t" -> inValue = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (inValue && text.length() <= limits.cellLength()) {
            text.append(buffer, offset, length);
        }
    }

    private void startRow(@Nullable String number) {
        cells.clear();
        column = -1;
        row = number == null ? row + 1 : whole(number);
    }

    private void startCell(@Nullable String reference, @Nullable String cellType) {
        text.setLength(0);
        type = cellType == null ? "n" : cellType;
        column = reference == null ? column + 1 : columnOf(reference);
    }

    private void endCell() {
        String content = content(text.toString());
        if (content.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw DomainException.invalid("file", "sheet-too-many-columns", Integer.toString(row), limits.columns());
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() != column) {
            throw SheetReader.unreadable();
        }
        cells.add(content);
    }

    private String content(String raw) {
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : sharedText(whole(raw.strip()));
            case "n" -> number(raw.strip());
            case "b" -> "1".equals(raw.strip()) ? "ja" : "nej";
            default -> raw;
        };
    }

    private String sharedText(int index) {
        if (index >= shared.size()) {
            throw SheetReader.unreadable();
        }
        return shared.get(index);
    }

    private static int whole(String digits) {
        if (!digits.matches("\\d{1,9}")) {
            throw SheetReader.unreadable();
        }
        return Integer.parseInt(digits);
    }

    /** Place from 0 of a cell such as {@code AB12}. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < MOST_LETTERS; i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        if (column < 1) {
            throw SheetReader.unreadable();
        }
        return column - 1;
    }

    /** With a decimal comma, and without the exponent that large and small numbers are stored with. */
    private static String number(String raw) {
        if (!raw.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?")) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
        boolean readable = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
        return readable ? number.toPlainString().replace('.', ',') : raw;
    }
}
