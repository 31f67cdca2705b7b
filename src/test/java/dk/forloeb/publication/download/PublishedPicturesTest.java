package dk.forloeb.publication.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.publication.download.PublishedPictures.Format;
import dk.forloeb.publication.download.PublishedPictures.Wish;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PublishedPicturesTest {

    private static final String ADDRESS = "https://tal.example/p/evaluering?revision=3";

    private final PublishedPictures pictures = new PublishedPictures();

    @Test
    void says_the_sentence_every_count_and_where_it_comes_from() throws Exception {
        Document svg = svg(Published.revision(), Base.RESPONDENTS, Texts.DANISH);
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(text(svg, "title")).startsWith("77 procent af de deltagere");
        String seen = shown(svg);
        assertThat(seen).contains("77 procent af de deltagere", "I hvilken grad har forløbet øget din viden om § 100?");
        assertThat(seen).contains("25 pct. (25)", "52 pct. (52)", "12 pct. (12)", "6 pct. (6)", "5 pct. (5)");
        assertThat(seen).contains("77 af 100 svarede positivt · usikkerhed (95 pct.): 67,8–84,2 pct.");
        assertThat(seen)
                .contains(
                        "Opdigtede tal.",
                        "Kilde: Ankestyrelsen: Evaluering af ét forløb. Udgave 3, offentliggjort 1. januar 2027.",
                        ADDRESS);
        assertThat(text(svg, "desc")).contains("I nogen grad: 52 pct. (52).", "Ikke besvaret: 5 pct. (5).", ADDRESS);
    }

    @Test
    void speaks_english_and_counts_on_another_base() throws Exception {
        String seen = shown(svg(Published.revision(), Base.INVITED, Texts.ENGLISH));
        assertThat(seen).contains("59 per cent", "77 of 130", "1 January 2027", "Positive answers", "23% (30)");
    }

    @Test
    void can_be_made_of_a_revision_without_source() throws Exception {
        String seen = shown(svg(Published.revision("Hvad?", null), Base.RESPONDENTS, Texts.DANISH));
        assertThat(seen).contains("Kilde: Evaluering af ét forløb. Udgave 3");
    }

    /** Colours may be lost in print: each kind of answer has a fill or an outline of its own. */
    @Test
    void tells_kinds_of_answers_apart_without_colour() throws Exception {
        NodeList boxes =
                svg(Published.revision(), Base.RESPONDENTS, Texts.DANISH).getElementsByTagName("rect");
        List<Element> all = IntStream.range(0, boxes.getLength())
                .mapToObj(i -> (Element) boxes.item(i))
                .toList();
        for (String look : List.of("#08306b", "url(#lines)", "url(#dots)")) {
            assertThat(all).as(look).anyMatch(box -> box.getAttribute("fill").equals(look));
        }
        assertThat(all).anyMatch(box -> box.hasAttribute("stroke-dasharray"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"quoted\" ]]>",
                "a\u0000b\u0007c\uD800d\uFFFFe 😀 ελληνικά",
                "Speciallægepraksisplanlægningsstabiliseringsperiodeundersøgelsesresultatsammenligningsgrundlagsbeskrivelse",
                "Et meget langt spørgsmål om, i hvilken grad undervisningen om de generelle regler og om § 100 og § 114 har"
                        + " givet dig viden, som du kan bruge i dine egne sager, også i dem, der er vanskelige at oplyse?"
            })
    void holds_any_text_within_its_width(String hostile) throws Exception {
        PublishedRevision revision = Published.revision(hostile, null);
        Document svg = svg(revision, Base.RESPONDENTS, Texts.DANISH);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        NodeList lines = svg.getElementsByTagName("text");
        assertThat(lines.getLength()).isGreaterThan(5);
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            double width = line.hasAttribute("textLength") ? number(line, "textLength") : 0;
            assertThat(number(line, "x") + width).as(line.getTextContent()).isLessThan(FigurePicture.WIDTH - 30);
        }
        assertThat(png(revision).getWidth()).isEqualTo(2 * FigurePicture.WIDTH);
    }

    @Test
    void draws_the_same_as_pixels() throws IOException {
        BufferedImage image = png(Published.revision());
        assertThat(new java.awt.Color(image.getRGB(2, 2))).isEqualTo(java.awt.Color.WHITE);
        assertThat(IntStream.range(0, image.getHeight())
                        .anyMatch(y -> IntStream.range(0, image.getWidth())
                                .anyMatch(x -> (image.getRGB(x, y) & 0xFFFFFF) == 0x08306b)))
                .as("the bar of those who agree to a high degree")
                .isTrue();
        assertThat(IntStream.range(100, 700)
                        .filter(x -> (image.getRGB(x, 2 * 120) & 0xFF) < 0x80)
                        .count())
                .as("dark points along a line of the sentence")
                .isPositive();
    }

    @Test
    void says_of_a_protected_figure_that_it_is_protected() throws Exception {
        assertThat(shown(svg(Published.tooFew(), Base.RESPONDENTS, Texts.DANISH)))
                .contains("Tallet vises ikke af hensyn til deltagerne.")
                .doesNotContain("pct.");
    }

    @Test
    void draws_each_of_several_answers_out_of_all_who_were_asked() throws Exception {
        byte[] file = new PublishedPictures()
                .draw(Published.several(), wish("used", Format.SVG, Base.RESPONDENTS, Texts.DANISH));
        Document svg = parsed(file);
        assertThat(text(svg, "title")).isEqualTo("Hvad har du brugt?");
        assertThat(shown(svg))
                .containsOnlyOnce("Hvad har du brugt?")
                .contains("60 pct. (60)", "45 pct. (45)", "0 pct. (0)", "flere svar")
                .doesNotContain("Positive svar", "Andre svar");
        NodeList boxes = svg.getElementsByTagName("rect");
        List<Double> bars = IntStream.range(1, boxes.getLength())
                .mapToObj(i -> number((Element) boxes.item(i), "width"))
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0) / bars.get(1)).isCloseTo(60.0 / 45, within(0.001));
    }

    @Test
    void keeps_what_it_drew() {
        PublishedRevision revision = Published.revision();
        byte[] first = pictures.draw(revision, wish("knowledge", Format.SVG, Base.RESPONDENTS, Texts.DANISH));
        first[0] = 0;
        assertThat(pictures.draw(revision, wish("knowledge", Format.SVG, Base.RESPONDENTS, Texts.DANISH)))
                .isEqualTo(new PublishedPictures()
                        .draw(revision, wish("knowledge", Format.SVG, Base.RESPONDENTS, Texts.DANISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "comments", "no-such", "../knowledge"})
    void knows_no_picture_of_what_is_no_scale(String question) {
        assertThatThrownBy(() ->
                        pictures.draw(Published.revision(), wish(question, Format.SVG, Base.RESPONDENTS, Texts.DANISH)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("publication-not-found"));
    }

    private BufferedImage png(PublishedRevision revision) throws IOException {
        byte[] file =
                new PublishedPictures().draw(revision, wish("knowledge", Format.PNG, Base.RESPONDENTS, Texts.DANISH));
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static Document svg(PublishedRevision revision, Base base, Locale language) throws Exception {
        byte[] file = new PublishedPictures().draw(revision, wish("knowledge", Format.SVG, base, language));
        return parsed(file);
    }

    private static Document parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static Wish wish(String question, Format format, Base base, Locale language) {
        return new Wish(question, base, language, format, ADDRESS);
    }

    private static double number(Element line, String attribute) {
        return Double.parseDouble(line.getAttribute(attribute));
    }

    private static String text(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    /** All that can be read in the picture, with the lines of one paragraph joined. */
    private static String shown(Document svg) {
        NodeList lines = svg.getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.getLength(); i++) {
            all.append(lines.item(i).getTextContent()).append(' ');
        }
        return all.toString();
    }
}
