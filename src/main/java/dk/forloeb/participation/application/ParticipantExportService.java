package dk.forloeb.participation.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.sheet.SafeCell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Lists of participants as tables that a spreadsheet opens, of the people whom the person asking may see. */
@ApplicationScoped
@RequiresPermission(Permission.VIEW_PARTICIPANTS)
public class ParticipantExportService {

    private static final CSVFormat CSV =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int COLUMN_WIDTH = 28 * 256;

    @Inject
    ParticipantService participants;

    /** UTF-8 with byte order mark and semicolons, as Danish spreadsheets expect. */
    public byte[] csv(ParticipantQuery query, Locale language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (List<String> row : table(query, language)) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet. */
    public byte[] xlsx(ParticipantQuery query, Locale language) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = workbook.createSheet(Texts.get(language, "participants.title"));
            int number = 0;
            for (List<String> cells : table(query, language)) {
                Row row = sheet.createRow(number++);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                    sheet.setColumnWidth(i, COLUMN_WIDTH);
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<List<String>> table(ParticipantQuery query, Locale language) {
        List<String> head = Stream.of("name", "email", "municipality", "role", "status.label", "status.since")
                .map(key -> Texts.get(language, key))
                .toList();
        return Stream.concat(
                        Stream.of(head),
                        participants.search(query.everybody()).items().stream().map(row -> cells(row, language)))
                .toList();
    }

    private static List<String> cells(ParticipantRow row, Locale language) {
        return Stream.of(
                        row.name(),
                        row.email(),
                        row.municipality(),
                        Texts.get(language, "role." + row.role().key()),
                        Texts.get(language, "status." + row.status().key()),
                        moment(row.statusSince()))
                .map(SafeCell::of)
                .toList();
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(LocalDateTime.ofInstant(moment, ClockProducer.ZONE));
    }
}
