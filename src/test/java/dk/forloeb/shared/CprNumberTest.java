package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "010190\u22121234"
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
                "§ 42, stk. 1"
            })
    void is_not_seen_where_there_is_none(String text) {
        assertThat(CprNumber.isIn(text)).isFalse();
    }
}
