package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ReceiptTest {

    @Property
    void is_six_groups_of_four_easily_read_characters(@ForAll @Size(15) byte[] bytes) {
        assertThat(Receipt.of(bytes).text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Property
    void is_understood_as_people_type_it(@ForAll @Size(15) byte[] bytes) {
        Receipt receipt = Receipt.of(bytes);
        String typed =
                "  " + receipt.text().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
        assertThat(Receipt.parse(typed)).contains(receipt);
        assertThat(Receipt.parse(receipt.text().replace("-", ""))).contains(receipt);
        assertThat(Receipt.parse(receipt.text().replace('-', ' ').replace('1', 'I')))
                .contains(receipt);
    }

    @Property
    void differs_where_the_bytes_differ(@ForAll @Size(15) byte[] one, @ForAll @Size(15) byte[] other) {
        assertThat(Receipt.of(one).equals(Receipt.of(other))).isEqualTo(Arrays.equals(one, other));
    }

    @Property
    void never_chokes_on_what_is_no_receipt(@ForAll @StringLength(max = 200) String anything) {
        Receipt.parse(anything).ifPresent(receipt -> assertThat(receipt.text()).hasSize(29));
    }

    @Example
    void encodes_every_bit() {
        byte[] bytes = new byte[15];
        assertThat(Receipt.of(bytes).text()).isEqualTo("0000-0000-0000-0000-0000-0000");
        bytes[14] = 1;
        assertThat(Receipt.of(bytes).text()).isEqualTo("0000-0000-0000-0000-0000-0001");
        Arrays.fill(bytes, (byte) -1);
        assertThat(Receipt.of(bytes).text()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    @Example
    void does_not_show_itself_in_logs() {
        assertThat(Receipt.of(new byte[15]).toString()).doesNotContain("0000");
    }
}
