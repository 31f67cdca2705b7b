package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    void trims_and_composes_what_it_accepts() {
        assertThat(Input.line("title", "  A\u030arhus ", 20)).isEqualTo("Århus");
    }

    @Test
    void takes_blank_text_for_none() {
        assertThat(Input.optionalLine("title", " \t ", 20)).isNull();
        assertThatThrownBy(() -> Input.line("title", " ", 20)).satisfies(e -> refusedAt(e, "title", "required"));
    }

    @Test
    void keeps_line_ends_only_where_several_lines_fit() {
        assertThat(Input.optionalText("note", "a\r\nb\rc", 20)).isEqualTo("a\nb\nc");
        assertThatThrownBy(() -> Input.line("title", "a\nb", 20))
                .satisfies(e -> refusedAt(e, "title", "control-character"));
    }

    @Test
    void refuses_more_than_fits_and_says_how_much_does() {
        assertThatThrownBy(() -> Input.line("title", "abcd", 3)).satisfies(e -> {
            refusedAt(e, "title", "too-long");
            assertThat(((DomainException) e).violations().get(0).args()).containsExactly(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u2028b", "a\ud800b", "\u001b[31m", "a\u200bb"})
    void refuses_invisible_characters(String hostile) {
        assertThatThrownBy(() -> Input.line("title", hostile, 20))
                .satisfies(e -> refusedAt(e, "title", "control-character"));
    }

    @Test
    void refuses_a_cpr_number() {
        assertThatThrownBy(() -> Input.optionalText("note", "ring til 010180-1234", 100))
                .satisfies(e -> refusedAt(e, "note", "cpr-number"));
    }

    static void refusedAt(Throwable refusal, String field, String code) {
        assertThat(refusal).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.kind()).isEqualTo(DomainException.Kind.INVALID);
            assertThat(e.violations()).extracting(Violation::field).containsExactly(field);
            assertThat(e.violations()).extracting(Violation::code).containsExactly(code);
        });
    }
}
