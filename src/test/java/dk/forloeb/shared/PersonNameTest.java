package dk.forloeb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åse Ærø-Østergaard",
                "Aage O'Neill",
                "Jens P. Hansen",
                "Zoë Müller",
                "Søren (vikar)",
                "محمد علي",
                "Deltager 12",
                "Vikar 2/2, Team Børn"
            })
    void accepts_names_as_people_have_them(String name) {
        assertThat(PersonName.checked("name", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva <script>",
                "Eva \"Bcc: x\"",
                "Eva;Hansen",
                "Eva@kommune.dk",
                "Eva & co",
                "=HYPERLINK(1)",
                "-Eva",
                "123"
            })
    void refuses_what_could_leave_a_header_or_markup(String hostile) {
        assertThatThrownBy(() -> PersonName.checked("name", hostile))
                .satisfies(e -> InputTest.refusedAt(e, "name", "name-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eva\r\nBcc: alle@kommune.dk", "Eva\u0000"})
    void refuses_line_breaks(String hostile) {
        assertThatThrownBy(() -> PersonName.checked("name", hostile))
                .satisfies(e -> InputTest.refusedAt(e, "name", "control-character"));
    }
}
