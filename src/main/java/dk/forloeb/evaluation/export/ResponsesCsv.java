package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.ResponseRows;
import dk.forloeb.shared.sheet.SafeCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The responses as CSV: UTF-8 with byte order mark and semicolons, as Danish spreadsheets expect. */
final class ResponsesCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final ResponseRows rows;

    ResponsesCsv(ResponseRows rows) {
        this.rows = rows;
    }

    void writeTo(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        CSVPrinter table = new CSVPrinter(text, FORMAT);
        table.printRecord(rows.columns().stream().map(SafeCell::of));
        try {
            rows.forEach(row -> print(table, row));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        table.flush();
    }

    private static void print(CSVPrinter table, @Nullable String[] row) {
        try {
            for (String cell : row) {
                table.print(cell == null ? "" : SafeCell.of(cell));
            }
            table.println();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
