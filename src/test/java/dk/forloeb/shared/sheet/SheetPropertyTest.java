package dk.forloeb.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetReaderTest.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class SheetPropertyTest {

    @Property(tries = 300)
    void whatever_is_written_with_quotes_is_read_again(
            @ForAll("tables") List<List<String>> rows, @ForAll("separators") String separator) {
        String text = "a" + separator + "b" + separator + "c\n"
                + rows.stream().map(row -> line(row, separator)).collect(Collectors.joining("\n"));
        Table table = SheetReaderTest.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows).extracting(SheetRow::cells).isEqualTo(rows);
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 400) byte[] bytes) {
        try {
            SheetReaderTest.read(bytes);
        } catch (DomainException refusal) {
            assertThat(refusal.violations()).isNotEmpty();
        }
    }

    @Property
    void a_number_as_danes_write_it_is_that_number(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(3) BigDecimal number) {
        NumberFormat danish = NumberFormat.getInstance(Locale.forLanguageTag("da"));
        danish.setMaximumFractionDigits(3);
        assertThat(DanishNumber.decimal(danish.format(number)).orElseThrow()).isEqualByComparingTo(number);
        assertThat(DanishNumber.decimal(number.toPlainString().replace('.', ','))
                        .orElseThrow())
                .isEqualByComparingTo(number);
    }

    @Property
    void a_whole_number_is_itself(@ForAll int number) {
        assertThat(DanishNumber.whole(Integer.toString(number))).hasValue(number);
        assertThat(DanishNumber.whole(String.format(Locale.forLanguageTag("da"), "%,d", number)))
                .hasValue(number);
    }

    @Property
    void no_exported_text_is_a_formula(@ForAll String text) {
        assertThat(SafeCell.isFormula(SafeCell.of(text))).isFalse();
        assertThat(SafeCell.of(text)).endsWith(text);
    }

    @Example
    void what_is_no_danish_number_is_refused() {
        for (String text : List.of("", ".", "1.23", "1.2345", "12.34,5", "1,", ",5", "1e3", "to", "--1", "1 2", "+1")) {
            assertThat(DanishNumber.decimal(text)).as(text).isEmpty();
        }
        for (String text : List.of("12,5", "2147483648", "99999999999999999999")) {
            assertThat(DanishNumber.whole(text)).as(text).isEmpty();
        }
        assertThat(DanishNumber.whole("1.234,0")).hasValue(1234);
    }

    @Example
    void formulas_are_known_by_their_first_sign() {
        for (String text : List.of("=1+1", "+45 1", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "|cmd")) {
            assertThat(SafeCell.isFormula(text)).as(text).isTrue();
        }
        for (String text : List.of("", " ", "Ærø", "1-2", "a=b", "'=1")) {
            assertThat(SafeCell.of(text)).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return cells().list()
                .ofSize(3)
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("aÆø12;,\t\"\n €.")
                .ofMaxLength(8)
                .map(SheetPropertyTest::trimmed);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^ +| +$", "");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(";", ",", "\t");
    }

    private static String line(List<String> row, String separator) {
        return row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(separator));
    }
}
