package dk.forloeb.publication.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private static final double SIZE = 20;
    private static final double WIDTH = 200;

    private final Typeface face = Typeface.regular();

    @ParameterizedTest
    @ValueSource(strings = {"æ", "ø", "å", "Æ", "Ø", "Å", "é", "§", "–", "·", "»"})
    void has_the_letters_of_danish_sentences(String letter) {
        assertThat(face.outline(letter, SIZE, 0, 0)).isNotEqualTo(face.outline("\u4e00", SIZE, 0, 0));
        assertThat(face.width(letter, SIZE)).isPositive();
    }

    @Test
    void measures_by_size() {
        assertThat(face.width("forløb", 2 * SIZE)).isCloseTo(2 * face.width("forløb", SIZE), within(1e-9));
        assertThat(Typeface.semiBold().width("forløb", SIZE)).isGreaterThan(face.width("forløb", SIZE));
    }

    @Test
    void breaks_between_words_and_loses_none() {
        String text = "I hvilken grad har  forløbet\ngivet dig øget viden om de generelle regler?";
        List<String> lines = face.lines(text, SIZE, WIDTH);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(face.width(line, SIZE)).isLessThanOrEqualTo(WIDTH));
        assertThat(String.join(" ", lines)).isEqualTo(text.replaceAll("\\s+", " "));
    }

    @Test
    void breaks_a_word_that_is_longer_than_a_line() {
        String word = "speciallægepraksisplanlægningsstabiliseringsperiode";
        List<String> lines = face.lines("en " + word + " to", SIZE, WIDTH);
        assertThat(lines).allSatisfy(line -> assertThat(face.width(line, SIZE)).isLessThanOrEqualTo(WIDTH));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("en" + word + "to");
    }

    @Test
    void has_no_line_without_letters() {
        assertThat(face.lines("", SIZE, WIDTH)).containsExactly("");
        assertThat(face.outline(" ", SIZE, 0, 0)).isEmpty();
    }
}
