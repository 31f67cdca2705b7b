package dk.forloeb.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.sheet.XlsxWriter.Column;
import dk.forloeb.shared.sheet.XlsxWriter.Proportion;
import dk.forloeb.shared.sheet.XlsxWriter.Rows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    private static XSSFWorkbook written(Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxWriter("=Titel", "Ankestyrelsen")
                .sheet("Første", List.of(new Column("Tekst", 40), new Column("=1+1", 9)), rows)
                .sheet("Anden", List.of(new Column("Tom", 9)), sheet -> {})
                .writeTo(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Cell first(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(1).getCell(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", " =1", "|x"})
    void what_could_be_a_formula_is_text(String hostile) throws IOException {
        try (XSSFWorkbook workbook = written(sheet -> sheet.row(hostile, 1))) {
            assertThat(first(workbook).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first(workbook).getStringCellValue()).isEqualTo("'" + hostile);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("'=1+1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 æøå", "שלום مرحبا", "a\nb", "<&\"'>", "1e5", "007"})
    void text_is_kept_as_it_is(String text) throws IOException {
        try (XSSFWorkbook workbook = written(sheet -> sheet.row(text))) {
            assertThat(first(workbook).getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_off_visibly_and_between_letters() throws IOException {
        try (XSSFWorkbook workbook = written(sheet -> sheet.row("😀".repeat(500_000)))) {
            String kept = first(workbook).getStringCellValue();
            assertThat(kept).hasSizeBetween(32_700, 32_767).startsWith("😀").endsWith("😀…");
        }
    }

    @Test
    void numbers_are_numbers_and_shares_are_shown_as_percentages() throws IOException {
        try (XSSFWorkbook workbook = written(sheet -> {
            sheet.row(null, 1_234_567L);
            sheet.row("x", new Proportion(0.6778));
        })) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0)).isNull();
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1_234_567);
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.6778);
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(2).getCell(1)))
                    .matches("67[.,]8%");
        }
    }

    @Test
    void every_sheet_has_a_heading_that_stays_widths_and_a_filter() throws IOException {
        try (XSSFWorkbook workbook = written(sheet -> {
            for (int i = 1; i <= 1000; i++) {
                sheet.row("række", i);
            }
        })) {
            XSSFSheet sheet = workbook.getSheet("Første");
            assertThat(sheet.getLastRowNum()).isEqualTo(1000);
            assertThat(sheet.getRow(1000).getCell(1).getNumericCellValue()).isEqualTo(1000);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B1");
            assertThat(sheet.getCTWorksheet().isSetDimension())
                    .as("the size before there were rows")
                    .isFalse();
            assertThat(workbook.getSheet("Anden").getLastRowNum()).isZero();
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Ankestyrelsen");
        }
    }
}
