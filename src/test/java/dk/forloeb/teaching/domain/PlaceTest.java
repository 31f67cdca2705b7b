package dk.forloeb.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void may_still_be_without_venue_and_link() {
        assertThat(new Place(PlaceType.HYBRID, null, " ").joinUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://moede.example/1",
                "javascript:alert(1)",
                "https:///ingen-vaert",
                "https://eva:kode@moede.example/",
                "https://moede.example/a b",
                "https://moede.example/\"><script>",
                "ftp://moede.example",
                "moede.example",
                "https://localhost/"
            })
    void refuses_links_that_are_not_plain_https(String link) {
        assertThatThrownBy(() -> new Place(PlaceType.ONLINE, null, link))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.of("location.joinUrl", "join-link-invalid")));
    }

    @Test
    void refuses_a_link_for_a_purely_physical_day() {
        assertThatThrownBy(() -> new Place(PlaceType.PHYSICAL, "Teglholmsgade 3", "https://moede.example/1"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.of("location.joinUrl", "join-link-of-physical-day")));
    }

    @Test
    void refuses_line_breaks_in_the_venue() {
        assertThatThrownBy(() -> new Place(PlaceType.PHYSICAL, "Sal 1\r\nATTENDEE:x", null))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.of("location.name", "control-character")));
    }
}
