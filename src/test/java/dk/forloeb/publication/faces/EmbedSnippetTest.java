package dk.forloeb.publication.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedSnippetTest {

    @Test
    void says_in_html_what_the_frame_holds_whatever_the_question() {
        assertThat(EmbedSnippet.of("https://tal.example/p/x/embed?question=a&revision=1", "\"><script>'&amp;"))
                .startsWith("<iframe src=\"https://tal.example/p/x/embed?question=a&amp;revision=1\""
                        + " title=\"&quot;&gt;&lt;script&gt;'&amp;amp;\"")
                .endsWith("></iframe>");
    }
}
