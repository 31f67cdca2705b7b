package dk.forloeb.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MailBodyTest {

    private static final MailBody.Link LINK = new MailBody.Link("https://x.dk/o/t", "Åbn siden", "https://x.dk/o/t");

    private static String html(String text) {
        return MailBody.fragment(text, LINK).replace("\n", "");
    }

    @Test
    void parts_paragraphs_lines_and_lists() {
        assertThat(html("Kære Åse\n\nTag med:\n- kaffe\n- kage\nVi ses\n"))
                .isEqualTo("<p>Kære Åse</p><p>Tag med:</p><ul><li>kaffe</li><li>kage</li></ul><p>Vi ses</p>");
        assertThat(html("en\nto")).isEqualTo("<p>en<br>to</p>");
    }

    @Test
    void makes_a_button_of_a_link_that_stands_alone_and_a_link_of_one_in_a_sentence() {
        assertThat(html("Svar:\n\n" + MailBody.LINK_PLACE))
                .isEqualTo("<p>Svar:</p><p><a href=\"https://x.dk/o/t\" class=\"button button--secondary\">"
                        + "Åbn siden</a></p>");
        assertThat(html("Svar på " + MailBody.LINK_PLACE + "."))
                .isEqualTo("<p>Svar på <a href=\"https://x.dk/o/t\">https://x.dk/o/t</a>.</p>");
    }

    @Test
    void leads_nowhere_where_the_link_is_withheld() {
        assertThat(MailBody.fragment(MailBody.LINK_PLACE, new MailBody.Link("(link)", "(link)", "")))
                .contains("<strong>(link)</strong>")
                .doesNotContain("href");
    }

    @Test
    void links_addresses_of_pages_without_the_sign_that_ends_the_sentence() {
        assertThat(html("Se https://ast.dk/a?b=1&c=2, eller javascript:alert(1)."))
                .isEqualTo("<p>Se <a href=\"https://ast.dk/a?b=1&amp;c=2\">https://ast.dk/a?b=1&amp;c=2</a>,"
                        + " eller javascript:alert(1).</p>");
    }

    @Property
    void leaves_no_markup_of_a_value(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String value) {
        String html = MailBody.fragment(new Wording("s", "Kære {x}").body(Map.of("x", value)), LINK);
        String known = html.replaceAll("</?(p|ul|li|strong|br)>|<a href=\"https?://[^\"<>]*\">|</a>", "");
        assertThat(known).doesNotContain("<").doesNotContain(">").doesNotContain("\"");
    }

    @Test
    void is_a_whole_document_with_language_title_and_style() {
        assertThat(MailBody.document("da", "A & B", "Hej\n\n" + MailBody.LINK_PLACE, LINK))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"da\">", "<title>A &amp; B</title>", "style=\"display:inline-block");
    }
}
