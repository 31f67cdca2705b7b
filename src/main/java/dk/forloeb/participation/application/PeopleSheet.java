package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.PeopleColumns;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetConsumer;
import dk.forloeb.shared.sheet.SheetHeader;
import dk.forloeb.shared.sheet.SheetLimits;
import dk.forloeb.shared.sheet.SheetReader;
import dk.forloeb.shared.sheet.SheetRow;
import dk.forloeb.shared.sheet.Upload;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of people as somebody pasted or sent it, with headings or without.
 *
 * @param headings the cells of the first row, where they are headings
 */
public record PeopleSheet(List<String> headings, List<Line> lines) implements Serializable {

    /** Most people in one list; more than any programme takes from one sender. */
    public static final int MAX_LINES = 2_000;

    /** For lists of people: at most 2 MB and {@value #MAX_LINES} rows. */
    public static final SheetLimits LIMITS = new SheetLimits(2L << 20, MAX_LINES, 40, 500);

    /** @param number as a spreadsheet counts, from 1 */
    public record Line(int number, List<String> cells) implements Serializable {}

    /** @throws DomainException INVALID at {@code file} as {@link SheetReader} */
    public static PeopleSheet of(Upload upload) {
        Collector collector = new Collector(0);
        try {
            SheetReader.read(upload, LIMITS, collector);
        } catch (DomainException refusal) {
            // One person without headings is a list, too.
            if (collector.lines.isEmpty() || !refusal.violations().get(0).code().equals("sheet-no-rows")) {
                throw refusal;
            }
        }
        return collector.sheet();
    }

    /**
     * Like {@link #of}, from what was copied out of a spreadsheet or typed.
     *
     * @throws DomainException INVALID at {@code list}
     */
    public static PeopleSheet pasted(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean bare = first.contains("@");
        Collector collector = new Collector(bare ? 1 : 0);
        try {
            SheetReader.read(bare ? stub(first) + "\n" + text : text, LIMITS, collector);
        } catch (DomainException refusal) {
            throw refusal.at("list");
        }
        return collector.sheet();
    }

    /** Headings for a list without: as many as its first line has columns, parted by the same sign. */
    private static String stub(String line) {
        char separator = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        long columns = 1 + line.chars().filter(c -> c == separator).count();
        StringBuilder stub = new StringBuilder("1");
        for (int i = 2; i <= columns; i++) {
            stub.append(separator).append(i);
        }
        return stub.toString();
    }

    /** The heading of a column, or the letter that spreadsheets show above it. */
    String column(int index) {
        String heading = PeopleColumns.cell(headings, index);
        return heading.isEmpty() ? String.valueOf((char) ('A' + index)) : heading;
    }

    private static final class Collector implements SheetConsumer {

        private final int added;
        private final List<Line> lines = new ArrayList<>();
        private @Nullable List<String> headings;

        /** @param added how many lines were put before the first */
        Collector(int added) {
            this.added = added;
        }

        @Override
        public void header(SheetHeader header) {
            if (added == 0 && PeopleColumns.isHeading(header.cells())) {
                headings = header.cells();
            } else if (added == 0) {
                lines.add(new Line(header.row(), header.cells()));
            }
        }

        @Override
        public void row(SheetRow row) {
            lines.add(new Line(row.number() - added, row.cells()));
        }

        PeopleSheet sheet() {
            return new PeopleSheet(headings == null ? List.of() : List.copyOf(headings), List.copyOf(lines));
        }
    }
}
