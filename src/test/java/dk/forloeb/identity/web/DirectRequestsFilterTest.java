package dk.forloeb.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectRequestsFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "x-forwarded-proto",
                "X-FORWARDED-HOST",
                "X-Forwarded",
                "Via",
                "X-Real-IP",
                "CF-Connecting-IP"
            })
    void knows_a_proxy_by_what_it_adds(String header) {
        assertThat(DirectRequestsFilter.isForwarded(Requests.get("/", Map.of(header, "anything"))))
                .isTrue();
    }

    @Test
    void knows_a_browser() {
        Map<String, String> headers =
                Map.of("Host", "localhost:8080", "User-Agent", "Mozilla/5.0", "Accept", "*/*", "Cookie", "a=b");
        assertThat(DirectRequestsFilter.isForwarded(Requests.get("/", headers))).isFalse();
    }
}
