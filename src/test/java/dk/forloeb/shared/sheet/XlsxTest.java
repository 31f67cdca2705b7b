package dk.forloeb.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetReaderTest.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    @Test
    void reads_texts_numbers_and_gaps_of_the_first_sheet() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Omgørelser");
            texts(sheet.createRow(1), "Instans", "Aar", "Hjemvisning");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("Ærø");
            row.createCell(2).setCellValue(1234);
            Row other = sheet.createRow(4);
            other.createCell(1).setCellValue(12.5);
            other.createCell(2).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("Tomt").createRow(0).createCell(0);

            Table table = SheetReaderTest.read(bytes(workbook));
            assertThat(table.header.row()).isEqualTo(2);
            assertThat(table.rows).extracting(SheetRow::number).containsExactly(4, 5);
            assertThat(table.rows.get(0).cells()).containsExactly("Ærø", "", "1234");
            assertThat(table.rows.get(1).cells()).containsExactly("", "12,5", "2");
        }
    }

    @Test
    void reads_texts_that_stand_in_the_cell() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            texts(sheet.createRow(0), "a", "b");
            texts(sheet.createRow(1), "=1+1", ".");
            assertThat(SheetReaderTest.read(bytes(workbook)).rows.get(0).cells())
                    .containsExactly("=1+1", ".");
        }
    }

    @Test
    void tells_old_and_encrypted_workbooks_apart() throws Exception {
        try (Workbook old = new HSSFWorkbook()) {
            texts(old.createSheet().createRow(0), "a");
            refuses(bytes(old), "sheet-old-excel");
        }
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmeligt");
            try (var out = encryptor.getDataStream(container)) {
                out.write(new byte[100]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            refuses(bytes.toByteArray(), "sheet-encrypted");
        }
    }

    @Test
    void refuses_other_archives_and_damaged_ones() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hej".getBytes(StandardCharsets.UTF_8));
        }
        refuses(bytes.toByteArray(), "sheet-unreadable");
        try (Workbook workbook = new XSSFWorkbook()) {
            texts(workbook.createSheet().createRow(0), "a", "b");
            byte[] whole = bytes(workbook);
            refuses(Arrays.copyOf(whole, whole.length / 2), "sheet-unreadable");
        }
    }

    @Test
    void refuses_a_workbook_with_rows_on_another_sheet() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            texts(workbook.createSheet().createRow(0), "a");
            texts(workbook.getSheetAt(0).createRow(1), "1");
            workbook.createSheet("Tomt");
            texts(workbook.createSheet("Andet").createRow(0), "nej");
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> SheetReaderTest.read(bytes(workbook)))
                    .satisfies(refusal -> {
                        assertThat(refusal.violations().get(0).code()).isEqualTo("sheet-several");
                        assertThat(refusal.violations().get(0).args()).containsExactly("Andet");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "docProps/core.xml"})
    void refuses_what_would_be_read_as_a_tree_and_unpacks_to_megabytes(String part) throws IOException {
        refuses(
                with(part, old -> old.replaceFirst("(?s)(<[^?!][^>]*[^/>])>", "$1>" + noise(3 << 19))),
                "sheet-too-large");
    }

    @Test
    void refuses_a_large_list_of_sheets_and_properties_that_hide_among_the_sheets() throws IOException {
        refuses(
                with("xl/workbook.xml", old -> old.replace("</workbook>", noise(3 << 19) + "</workbook>")),
                "sheet-too-large");
        refuses(
                with("[Content_Types].xml", old -> old.replace("/docProps/core.xml", "/xl/worksheets/sheet1.xml")),
                "sheet-unreadable");
    }

    @Test
    void refuses_an_archive_of_too_many_entries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (int i = 0; i < 5_001; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i, Character.MAX_RADIX)));
            }
        }
        Upload upload = Upload.of(new ByteArrayInputStream(bytes.toByteArray()), "x.xlsx", SheetLimits.LARGE);
        try (upload) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> SheetReader.read(upload, SheetLimits.LARGE, new Table()))
                    .satisfies(refusal ->
                            assertThat(refusal.violations().get(0).code()).isEqualTo("sheet-too-large"));
        }
    }

    /** Comments that cannot be packed to a small part of their size. */
    private static String noise(int characters) {
        StringBuilder noise = new StringBuilder(characters + 100);
        Random random = new Random(1);
        while (noise.length() < characters) {
            noise.append("<!--")
                    .append(Long.toHexString(random.nextLong()).repeat(32))
                    .append("-->");
        }
        return noise.toString();
    }

    /** A workbook of one sheet in which one part is another. */
    private static byte[] with(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            texts(workbook.createSheet().createRow(0), "a");
            texts(workbook.getSheetAt(0).createRow(1), "1");
            try (var in = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] old = in.readAllBytes();
                    zip.write(
                            entry.getName().equals(part)
                                    ? change.apply(new String(old, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : old);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_zip_bomb_takes_no_memory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            texts(workbook.createSheet().createRow(0), "a");
            copyWithBomb(bytes(workbook), zip);
        }
        assertThat(bytes.size()).isLessThan(200_000);
        refuses(bytes.toByteArray(), "sheet-unreadable");
    }

    /** A workbook whose shared texts unpack to 60 MB. */
    private static void copyWithBomb(byte[] workbook, ZipOutputStream zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sharedStrings.xml")) {
                    zip.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                            .getBytes(StandardCharsets.UTF_8));
                    byte[] text =
                            "<si><t>aaaaaaaaaaaaaaaa</t></si>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 2_000; i++) {
                        zip.write(text);
                    }
                } else {
                    in.transferTo(zip);
                }
            }
        }
    }

    private static void texts(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void refuses(byte[] bytes, String code) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> SheetReaderTest.read(bytes))
                .satisfies(refusal ->
                        assertThat(refusal.violations().get(0).code()).isEqualTo(code));
    }
}
