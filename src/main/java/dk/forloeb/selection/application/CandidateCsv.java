package dk.forloeb.selection.application;

import dk.forloeb.shared.Texts;
import dk.forloeb.shared.sheet.SafeCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The ranking as CSV that Danish spreadsheets open as it is: UTF-8 with a mark, semicolons, decimal commas. */
final class CandidateCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final String[] COLUMNS = {
        "rank",
        "code",
        "municipality",
        "chosen",
        "score",
        "reversed",
        "merits",
        "percent",
        "low",
        "high",
        "shrunk",
        "at-least",
        "complaints",
        "suppressed",
        "population",
        "excluded",
        "by-hand",
        "note",
        "reason"
    };

    private CandidateCsv() {}

    static String write(SelectionBasis basis) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(Arrays.stream(COLUMNS).map(name -> word("export." + name)));
            for (CandidateRow row : basis.candidates()) {
                printer.printRecord(cells(row).map(cell -> SafeCell.of(Objects.toString(cell, ""))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<@Nullable Object> cells(CandidateRow row) {
        CandidateRow.Rate rate = row.reversal();
        CandidateRow.Shrunk shrunk = row.shrunk();
        CandidateRow.ByHand choice = row.choice();
        return Stream.of(
                row.rank(),
                row.code(),
                row.name(),
                word(row.chosen() ? "export.yes" : "export.no"),
                decimal(row.score(), 2),
                rate == null ? null : rate.count(),
                rate == null ? null : rate.base(),
                rate == null ? null : rate.percent(),
                rate == null ? null : decimal(rate.low(), 4),
                rate == null ? null : decimal(rate.high(), 4),
                shrunk == null ? null : decimal(shrunk.rate(), 4),
                shrunk == null ? null : decimal(shrunk.atLeast(), 4),
                row.complaints(),
                row.suppressed(),
                row.population(),
                row.exclusions().stream()
                        .map(exclusion -> Reasons.exclusion(Texts.DANISH, exclusion))
                        .collect(Collectors.joining(", ")),
                choice == null ? null : word(choice.chosen() ? "choice.added" : "choice.dropped"),
                choice == null ? null : choice.note(),
                row.reasonDa());
    }

    private static String decimal(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number).replace('.', ',');
    }

    private static String word(String key) {
        return Texts.get(Texts.DANISH, key);
    }
}
