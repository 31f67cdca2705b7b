package dk.forloeb.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook while its rows are made: a few of them are in memory, and none in temporary files. Numbers are numbers,
 * texts are texts whatever they begin with, the first row stays in sight.
 */
public final class XlsxWriter {

    /** From this width on, in characters, text is broken into lines. */
    private static final int WRAPPED = 30;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int UNITS_PER_CHARACTER = 256;

    /**
     * One column.
     *
     * @param width in characters
     */
    public record Column(String heading, int width) {}

    /** A proportion from 0 to 1, which the sheet shows as a percentage with one decimal. */
    public record Proportion(double share) {}

    /** Takes the rows of a sheet in order. */
    public interface RowWriter {

        /** @param cells text, number or {@link Proportion}; null leaves a cell empty */
        void row(@Nullable Object... cells);
    }

    /** Makes the rows of a sheet, at the moment when they are written. */
    public interface Rows {
        void writeTo(RowWriter sheet);
    }

    private record Sheet(String name, List<Column> columns, Rows rows) {}

    private record Styles(CellStyle heading, CellStyle wrapped, CellStyle percent) {}

    private final String title;
    private final String author;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * @param title what the file's properties call it
     * @param author whom they name as its creator
     */
    public XlsxWriter(String title, String author) {
        this.title = title;
        this.author = author;
    }

    /** Adds a sheet after the others. */
    public XlsxWriter sheet(String name, List<Column> columns, Rows rows) {
        sheets.add(new Sheet(name, List.copyOf(columns), rows));
        return this;
    }

    /** Writes the workbook; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
            CoreProperties properties =
                    workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreator(author);
            Styles styles = styles(workbook);
            for (Sheet sheet : sheets) {
                DeferredSXSSFSheet rows = workbook.createSheet(sheet.name());
                frame(rows, sheet.columns());
                // Some readers believe the size that is written down before there are any rows.
                workbook.getXSSFSheet(sheet.name()).getCTWorksheet().unsetDimension();
                rows.setRowGenerator(made -> fill(made, sheet, styles));
            }
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private static Styles styles(DeferredSXSSFWorkbook workbook) {
        CellStyle heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        percent.setVerticalAlignment(VerticalAlignment.TOP);
        return new Styles(heading, wrapped, percent);
    }

    /** What stands before the rows in the file, and so cannot wait for them. */
    private static void frame(DeferredSXSSFSheet rows, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            rows.setColumnWidth(i, columns.get(i).width() * UNITS_PER_CHARACTER);
        }
        rows.createFreezePane(0, 1);
        rows.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    private static void fill(SXSSFSheet rows, Sheet sheet, Styles styles) {
        List<Column> columns = sheet.columns();
        Row heading = rows.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(text(columns.get(i).heading()));
            cell.setCellStyle(styles.heading());
        }
        int[] number = {0};
        sheet.rows().writeTo(cells -> write(rows.createRow(++number[0]), cells, columns, styles));
    }

    private static void write(Row row, @Nullable Object[] cells, List<Column> columns, Styles styles) {
        for (int i = 0; i < cells.length; i++) {
            Object value = cells[i];
            if (value instanceof Proportion proportion) {
                Cell cell = row.createCell(i);
                cell.setCellValue(proportion.share());
                cell.setCellStyle(styles.percent());
            } else if (value instanceof Number figure) {
                row.createCell(i).setCellValue(figure.doubleValue());
            } else if (value != null) {
                Cell cell = row.createCell(i);
                cell.setCellValue(text(value.toString()));
                if (columns.get(i).width() >= WRAPPED) {
                    cell.setCellStyle(styles.wrapped());
                }
            }
        }
    }

    /** The format takes no longer text; the end is marked where it is cut off. */
    private static String text(String value) {
        String safe = SafeCell.of(value);
        if (safe.length() <= LONGEST) {
            return safe;
        }
        int end = LONGEST - 1;
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
