package dk.forloeb.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/login.xhtml",
                "/s/abc",
                "/receipt",
                "/p/kontant-tilskud",
                "/p",
                "/p/",
                "/accessibility",
                "/confidentiality",
                "/health/ready",
                "/openapi",
                "/api-docs",
                "/resources/css/base.css",
                "/jakarta.faces.resource/x.js",
                "/api/v1/programmes"
            })
    void open_without_a_log_in(String path) {
        assertThat(Paths.isOpen(path(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "", "/index", "/programme/list", "/programme/list.xhtml", "/account/edit", "/audit", "/logout",
                "/something/new", "/px", "/sx", "/loginx", "/apix", "/LOGIN", "/receipt/x", "/WEB-INF/web.xml"
            })
    void closed_without_a_log_in(String path) {
        assertThat(Paths.isOpen(path(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/abc", "/receipt", "/resources/css/base.css", "/health/ready"})
    void nobody_is_identified_where_respondents_are(String path) {
        assertThat(Paths.isAnonymous(path(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/programmes", "/", "/p/x", "/login"})
    void people_are_identified_elsewhere(String path) {
        assertThat(Paths.isAnonymous(path(path))).isFalse();
    }

    private static String path(String path) {
        return Paths.of(Requests.get(path, Map.of()));
    }
}
