package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101701234",
                "010170-1234",
                "Sag om 290200 1234.",
                "x 311299–9999 y",
                "010190 - 1234",
                "010190\u00a01234",
                "010190\u22121234",
                "01.01.90-1234",
                "01 01 90 1234",
                "010190.1234",
                "01/01-90/1234",
                "01\u00a001\u00a090\u20111234",
                "0101\u00ad90\u00ad1234",
                "０１０１９０－１２３４",
                "٠١٠١٩٠١٢٣٤"
            })
    void is_found_in_text(String text) {
        assertThat(CprNumber.isIn(text)).isTrue();
        assertThatThrownBy(() -> CprNumber.refuseIn("name", text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .singleElement()
                                .satisfies(v ->
                                        assertThat(v.field() + " " + v.code()).isEqualTo("name cpr-number")));
    }

    @Property
    void is_found_however_its_parts_are_set_apart(
            @ForAll @IntRange(max = 36523) int day,
            @ForAll @IntRange(max = 9999) int last,
            @ForAll("separators") String between,
            @ForAll("separators") String before,
            @ForAll @IntRange(max = 2) int script) {
        String date = LocalDate.of(1950, 1, 1).plusDays(day).format(DateTimeFormatter.ofPattern("dd'%1$s'MM'%1$s'yy"));
        String number = date.formatted(between) + before + "%04d".formatted(last);
        assertThat(CprNumber.isIn("nr. " + inScript(number, script) + ".")).isTrue();
    }

    @Property
    void is_not_seen_in_telephone_and_case_numbers(@ForAll @IntRange(min = 10_000_000, max = 99_999_999) int digits) {
        String number = Integer.toString(digits);
        String pairs = number.replaceAll("(..)(?=.)", "$1 ");
        assertThat(List.of(number, pairs, "+45 " + pairs, "Sagsnr. 24-" + number.substring(3), "2024-" + number))
                .noneMatch(CprNumber::isIn);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", ".", "-", "/", "\u00a0", "\u2011", "\u2013", "\u2212", ". ");
    }

    private static String inScript(String text, int script) {
        int zero = new int[] {'0', '０', '٠'}[script];
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + zero : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** They stand in addresses of online meetings; ten digits in a row are not rare in them. */
    @Property(tries = 20_000)
    void is_not_seen_in_random_ids(@ForAll long high, @ForAll long low) {
        assertThat(CprNumber.isIn(new UUID(high, low).toString())).isFalse();
    }

    @Example
    void is_not_seen_in_an_id_that_holds_a_date_and_four_digits() {
        assertThat(CprNumber.isIn("19%3ameeting_a0101-9012-4345-8a01-0190-1234b"))
                .isFalse();
        assertThat(CprNumber.isIn("c0101901-2345-4bcd-8010-190123401019")).isFalse();
        assertThat(CprNumber.isIn("f010190-1234e")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345678",
                "23-12345",
                "3213701234",
                "0113701234",
                "00101701234",
                "2023-0101701",
                "§ 42, stk. 1",
                "01.02.26 12.30",
                "01.02.2026 1234",
                "2010, 2011 og 2012",
                "+45 31 12 45 67",
                "70 10 12 34",
                "24-04712",
                "10-11-12"
            })
    void is_not_seen_where_there_is_none(String text) {
        assertThat(CprNumber.isIn(text)).isFalse();
    }
}
