package dk.forloeb.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FormBodyTest {

    @Test
    void reads_danish_letters_blanks_and_line_ends() throws Exception {
        assertThat(parse("comments=Bl%C3%A5b%C3%A6r+%26+fl%C3%B8de%0D%0Ato&relevance=high-degree"))
                .containsExactly(entry("comments", "Blåbær & fløde\nto"), entry("relevance", "high-degree"));
    }

    @Test
    void an_empty_body_has_no_fields() throws Exception {
        assertThat(parse("")).isEmpty();
    }

    @Test
    void a_name_without_content_is_empty() throws Exception {
        assertThat(parse("relevance&cases=")).containsExactly(entry("relevance", ""), entry("cases", ""));
    }

    @Test
    void refuses_two_values_for_one_question() {
        assertRefused("relevance=high-degree&relevance=not-at-all", 400, "repeated-field");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        assertRefused("comments=Bl%E5b%E6r", 400, "not-utf-8");
        assertRefused("comments=Bl\u00e5b\u00e6r", 400, "not-utf-8");
        assertRefused("comments=%C0%80", 400, "not-utf-8");
    }

    @Test
    void refuses_broken_escapes() {
        assertRefused("comments=100%", 400, "not-utf-8");
        assertRefused("comments=%zz", 400, "not-utf-8");
        assertRefused("comments=%+1", 400, "not-utf-8");
    }

    @Property
    void what_a_browser_encodes_is_read_back(@ForAll @NotEmpty Map<String, String> fields) throws Exception {
        Map<String, String> plain = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> clean(entry.getKey()), entry -> clean(entry.getValue()), (a, b) -> a));
        String body = plain.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        assertThat(parse(body)).isEqualTo(plain);
    }

    /** Lone surrogates cannot be sent, and line ends are made one kind. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\r', '\n');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> parse(String body) throws RefusedBodyException {
        return FormBody.parse(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertRefused(String body, int status, String code) {
        assertThatThrownBy(() -> parse(body)).isInstanceOfSatisfying(RefusedBodyException.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.code()).isEqualTo(code);
        });
    }
}
