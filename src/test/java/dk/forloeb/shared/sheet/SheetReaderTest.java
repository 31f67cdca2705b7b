package dk.forloeb.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.forloeb.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final SheetLimits LIMITS = new SheetLimits(200_000, 1_000, 20, 100);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void reads_danish_letters_in_either_encoding(String charset) {
        Table table = read("Instans;Sagsemne\nÆrø;Støtte på ¼\n".getBytes(Charset.forName(charset)));
        assertThat(table.rows.get(0).cells()).containsExactly("Ærø", "Støtte på ¼");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(read("\uFEFFAar;Antal\n2020;1\n".getBytes(StandardCharsets.UTF_8))
                        .rows
                        .get(0)
                        .cell("Aar"))
                .isEqualTo("2020");
        assertThat(read("\uFEFFAar\tAntal\n2021\t1\n".getBytes(StandardCharsets.UTF_16LE))
                        .rows
                        .get(0)
                        .cell("aar"))
                .isEqualTo("2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void finds_the_separator(String separator) {
        Table table =
                read(String.join(separator, "a", "b", "c") + "\n" + String.join(separator, "1", "\"2;,\t2\"", "3"));
        assertThat(table.rows.get(0).cells()).containsExactly("1", "2;,\t2", "3");
    }

    @Test
    void counts_rows_as_a_spreadsheet_shows_them() {
        Table table = read("sep=;\n\nAar;Antal\n\n2020;\"to\nlinjer\"\n;\n2021;3\n");
        assertThat(table.header.row()).isEqualTo(3);
        assertThat(table.rows).extracting(SheetRow::number).containsExactly(5, 7);
    }

    @Test
    void headings_are_found_whatever_their_case_spaces_and_signs() {
        Table table = read("Ændring / ophævelse;ANTAL_sager_ialt\n7;\n");
        SheetRow row = table.rows.get(0);
        assertThat(row.cell("Ændring.Ophævelse")).isEqualTo("7");
        assertThat(row.cell("ukendt", "Antal sager i alt")).isEmpty();
        assertThat(row.cell("nowhere")).isEmpty();
        assertThat(table.header
                        .column("antal sager i alt", "antal sager ialt")
                        .orElseThrow()
                        .letter())
                .isEqualTo("B");
    }

    @Test
    void columns_have_letters_beyond_z() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(SheetColumn::letter)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void tells_when_cells_stand_beside_the_headings() {
        Table table = read("a;b\n1;2;3\n1;2;;\n");
        assertThat(table.rows).extracting(SheetRow::overflows).containsExactly(true, false);
    }

    @Test
    void refuses_what_is_no_table() {
        refusal(new byte[0]).isEqualTo("file-empty");
        refusal(" \n\n;;\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-empty");
        refusal("a;b\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-no-rows");
        refusal("a;b;A\n1;2;3".getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-column-repeated");
        refusal("a;b\n1;2\nA;B;\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-header-repeated");
        refusal("a;b\n1;\"2".getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-quotes");
        refusal("%PDF-1.7\n\0\1\2".getBytes(StandardCharsets.US_ASCII)).isEqualTo("sheet-binary");
        refusal("PK\3\4 no archive".getBytes(StandardCharsets.US_ASCII)).isEqualTo("sheet-unreadable");
        refusal(randomBytes()).isEqualTo("sheet-binary");
    }

    @Test
    void refuses_what_is_beyond_the_limits() {
        refusal(new byte[200_001]).isEqualTo("file-too-large");
        refusal(("a\n" + "1\n".repeat(1_001)).getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-too-many-rows");
        refusal(("a;b\n" + "1;".repeat(20)).getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-too-many-columns");
        refusal(("a\n" + "1".repeat(101)).getBytes(StandardCharsets.UTF_8)).isEqualTo("sheet-cell-too-long");
    }

    @Test
    void a_record_of_millions_of_cells_is_refused_before_it_is_taken_apart() {
        AtomicLong readChars = new AtomicLong();
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, ';');
                readChars.addAndGet(length);
                return length;
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> CsvRows.read(endless, LIMITS, new RowSink(LIMITS, new Table())))
                .satisfies(refusal -> {
                    assertThat(refusal.violations().get(0).code()).isEqualTo("sheet-too-many-columns");
                    assertThat(refusal.violations().get(0).args()).containsExactly("1", 20);
                });
        assertThat(readChars).hasValueLessThan(1 << 20);
        refusal("a;b\n1;2\n\"x\n\";\"y\"\"\";z\"a\"\n"
                        .concat("\"\";".repeat(20))
                        .getBytes(StandardCharsets.UTF_8))
                .isEqualTo("sheet-too-many-columns");
        refusal(("a;b\n1;\"" + "x\n".repeat(600) + "\"\n").getBytes(StandardCharsets.UTF_8))
                .isEqualTo("sheet-cell-too-long");
    }

    @Test
    void separators_and_line_ends_inside_quotes_part_nothing() {
        Table table =
                read("a;b\r\n\"" + ";".repeat(30) + "\n\"\"" + ";".repeat(30) + "\";2\r\n3;4\"5;6\n".replace(";6", ""));
        assertThat(table.rows.get(0).cells()).containsExactly(";".repeat(30) + "\n\"" + ";".repeat(30), "2");
        assertThat(table.rows.get(1).cells()).containsExactly("3", "4\"5");
    }

    @Test
    void reads_what_was_pasted() {
        Table table = new Table();
        SheetReader.read("Navn\tE-mail\r\nKim Å\tkim@kommune.dk\r\n", LIMITS, table);
        assertThat(table.rows.get(0).cell("email")).isEqualTo("kim@kommune.dk");
    }

    @Test
    void keeps_the_name_without_folders_and_the_checksum() {
        try (Upload upload = upload("a".getBytes(StandardCharsets.UTF_8))) {
            assertThat(upload.fileName()).isEqualTo("tal.csv");
            assertThat(upload.sha256()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
            assertThat(upload.size()).isOne();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }

    private static AbstractStringAssert<?> refusal(byte[] bytes) {
        DomainException refusal = assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read(bytes))
                .actual();
        assertThat(refusal.violations()).singleElement().extracting("field").isEqualTo("file");
        return assertThat(refusal.violations().get(0).code());
    }

    private static Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Table read(byte[] bytes) {
        Table table = new Table();
        try (Upload upload = upload(bytes)) {
            SheetReader.read(upload, LIMITS, table);
        }
        return table;
    }

    private static Upload upload(byte[] bytes) {
        return Upload.of(new ByteArrayInputStream(bytes), "C:\\Users\\kim\\tal.csv", LIMITS);
    }

    static final class Table implements SheetConsumer {
        final List<SheetRow> rows = new ArrayList<>();
        SheetHeader header;

        @Override
        public void header(SheetHeader header) {
            this.header = header;
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }
    }
}
