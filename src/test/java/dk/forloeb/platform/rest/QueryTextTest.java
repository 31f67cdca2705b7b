package dk.forloeb.platform.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"q=%ff", "q=%c3", "q=%zz", "q=%+1", "q=%4", "%=1", "q=%00", "q=a%0ab", "q=1&q=1", "q&q"})
    void refuses_what_is_no_text_and_what_is_said_twice(String query) {
        assertThatThrownBy(() -> QueryText.check(query)).isInstanceOf(DomainException.class);
    }

    @Test
    void takes_what_programs_send() {
        assertThatCode(() -> QueryText.check(null)).doesNotThrowAnyException();
        assertThatCode(() -> QueryText.check("")).doesNotThrowAnyException();
        assertThatCode(() -> QueryText.check("q=st%C3%B8tte+til+bil&limit=5&&state="))
                .doesNotThrowAnyException();
    }

    @Property
    void takes_any_text_without_control_characters(@ForAll String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        assertThatCode(() -> QueryText.check("q=" + URLEncoder.encode(plain, StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }
}
