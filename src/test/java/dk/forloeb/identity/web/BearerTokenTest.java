package dk.forloeb.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @Test
    void reads_a_token_whatever_the_case_of_its_scheme() {
        assertThat(BearerToken.in("Bearer abc-_123")).contains("abc-_123");
        assertThat(BearerToken.in("bearer abc")).contains("abc");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Bearer a b", "Bearer a\r\nX: y", "Bearerabc"})
    void finds_none_in_anything_else(String header) {
        assertThat(BearerToken.in(header)).isEmpty();
    }
}
