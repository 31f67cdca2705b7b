package dk.forloeb.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginFilterTest {

    @Test
    void takes_the_browsers_word_for_where_a_form_stood() {
        assertThat(fromElsewhere(Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
        assertThat(fromElsewhere(Map.of("Sec-Fetch-Site", "same-site"))).isTrue();
        assertThat(fromElsewhere(Map.of("Sec-Fetch-Site", "same-origin"))).isFalse();
        assertThat(fromElsewhere(Map.of("Sec-Fetch-Site", "none"))).isFalse();
    }

    @Test
    void compares_the_origin_where_the_browser_is_older() {
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk:8443", "Origin", "https://forloeb.dk:8443")))
                .isFalse();
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk", "Origin", "https://evil.example")))
                .isTrue();
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk", "Origin", "https://forloeb.dk.evil.example")))
                .isTrue();
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk", "Origin", "null")))
                .isTrue();
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk", "Origin", "http://[broken")))
                .isTrue();
    }

    @Test
    void lets_programs_pass_that_say_nothing() {
        assertThat(fromElsewhere(Map.of("Host", "forloeb.dk"))).isFalse();
    }

    private static boolean fromElsewhere(Map<String, String> headers) {
        return SameOriginFilter.comesFromElsewhere(Requests.post("/logout", headers));
    }
}
