package dk.forloeb.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that come with the product: UTF-8, comma, the first line names the columns. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    /** One row; an empty cell is an empty text. */
    public record Row(Map<String, String> cells) {

        /** @throws NullPointerException naming the column, if the table lacks it */
        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    /** The rows of a resource such as {@code /db/demo/participants.csv}, each by column. */
    public static List<Row> read(String resource) {
        InputStream file = Objects.requireNonNull(CsvTable.class.getResourceAsStream(resource), resource);
        try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).stream()
                    .map(CSVRecord::toMap)
                    .map(Row::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
