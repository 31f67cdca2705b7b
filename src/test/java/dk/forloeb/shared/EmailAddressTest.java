package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"eva@kommune.dk", "e.v-a_1+x@sub.kommune.example", "o'neill@kommune.dk", "eva@ærø.dk"})
    void accepts_plain_addresses(String address) {
        assertThat(EmailAddress.checked("email", " " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva",
                "@kommune.dk",
                "eva@",
                "eva@kommune",
                "eva@@kommune.dk",
                "eva@kommune..dk",
                ".eva@kommune.dk",
                "eva.@kommune.dk",
                "eva@-kommune.dk",
                "eva@[127.0.0.1]",
                "Eva <eva@kommune.dk>",
                "\"eva\"@kommune.dk",
                "eva@kommune.dk,ole@kommune.dk",
                "eva@kommune.dk;ole@kommune.dk",
                "eva%0d%0aBcc:x@kommune.dk",
                "eva@kommune.dk?bcc=x",
                "eva hansen@kommune.dk",
                "æva@kommune.dk"
            })
    void refuses_everything_else(String address) {
        assertThatThrownBy(() -> EmailAddress.checked("email", address))
                .satisfies(e -> InputTest.refusedAt(e, "email", "email-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva@kommune.dk\r\nBcc: ole@kommune.dk", "eva@kommune.dk\n", "eva\u0000@kommune.dk"})
    void refuses_line_breaks_even_at_the_end(String address) {
        assertThatThrownBy(() -> EmailAddress.checked("email", address))
                .satisfies(e -> InputTest.refusedAt(e, "email", "control-character"));
    }

    @Test
    void refuses_a_local_part_of_more_than_64_characters() {
        assertThatThrownBy(() -> EmailAddress.checked("email", "a".repeat(65) + "@kommune.dk"))
                .satisfies(e -> InputTest.refusedAt(e, "email", "email-invalid"));
    }

    @Test
    void knows_spellings_of_one_mailbox_by_one_key() {
        assertThat(EmailAddress.key("Eva@ÆRØ.dk")).isEqualTo(EmailAddress.key("eva@ærø.DK"));
    }

    @Property
    void accepts_nothing_that_holds_a_character_with_a_meaning_in_headers(
            @ForAll @StringLength(min = 1, max = 8) @CharRange(from = ' ', to = '\u00ff') String middle) {
        String address = "eva" + middle + "@kommune.dk";
        boolean dangerous = middle.chars().anyMatch(c -> "\"<>()[],;:\\@%".indexOf(c) >= 0 || c <= ' ' || c == 0x7f);
        if (dangerous) {
            assertThatThrownBy(() -> EmailAddress.checked("email", address)).isInstanceOf(DomainException.class);
        }
    }
}
