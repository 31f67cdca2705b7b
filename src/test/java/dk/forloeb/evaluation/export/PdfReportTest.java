package dk.forloeb.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static PDDocument pdf(SurveyReport report, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfReport(report, language).writeTo(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    /** All words with one space between them, wherever lines break. */
    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    private static List<PDStructureElement> elements(PDDocument pdf, String type) {
        return elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(element -> type.equals(element.getStructureType()))
                .toList();
    }

    @Test
    void says_the_sentence_with_its_numbers_and_what_they_do_not_say() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(text(pdf))
                    .contains(Reports.HOSTILE)
                    .contains("100 af 130 inviterede har svaret (77 pct.).")
                    .contains("Opdigtede tal. Alt er opdigtet")
                    .contains("København, Ærø, Aarhus")
                    .contains(
                            "77 procent af de deltagere, der har besvaret evalueringsskemaet, oplyser, at forløbet i høj"
                                    + " grad eller i nogen grad har givet dem øget viden.")
                    .contains("77,0 pct. (77 af 100)")
                    .contains("67,8–84,2 pct.")
                    .contains("Hvad tallene ikke siger")
                    .contains("Side 2 af " + pdf.getNumberOfPages());
        }
    }

    @Test
    void speaks_english_too() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.ENGLISH)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(pdf)).contains("67.8–84.2%", "What the figures do not say", "Page 2 of ");
        }
    }

    @Test
    void shows_no_number_of_a_protected_group_or_total() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(text(pdf)).contains("Ærø beskyttet – –").contains("København 79 pct. 44 af 56");
        }
        try (PDDocument pdf = pdf(Reports.tiny(), Texts.DANISH)) {
            assertThat(text(pdf))
                    .contains("Tallet vises ikke af hensyn til deltagerne.")
                    .doesNotContain("67 pct.", "2 af 3 ");
            assertThat(elements(pdf, "Figure")).isEmpty();
        }
    }

    @Test
    void says_of_how_many_several_answers_are_parts() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(text(pdf))
                    .contains(
                            "Man kunne vælge flere svar. Hver procent er af 100",
                            "a 100 100 pct. b 50 50 pct. c 0 0 pct.");
        }
    }

    @Test
    void is_tagged_and_names_language_and_title() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Evalueringsrapport: " + Reports.HOSTILE);
            assertThat(catalog.getMetadata().toByteArray()).asString().contains("pdfuaid");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Resultaterne kort");
            assertThat(elements(pdf, "H1")).hasSize(1);
            assertThat(elements(pdf, "H2")).hasSize(7);
            assertThat(elements(pdf, "TH")).hasSizeGreaterThan(30);
        }
    }

    @Test
    void every_picture_says_in_words_what_it_shows() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(elements(pdf, "Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("77 pct. positive svar", "I nogen grad 77 pct. (77)", "Slet ikke 23 pct. (23)");
        }
    }

    @Test
    void holds_every_font_it_uses() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).containsAnyOf("IBMPlexSans", "DejaVuSans");
                }
            }
        }
    }

    @Test
    void prints_what_was_written_as_text_and_nothing_else() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(text(pdf))
                    .contains("+45 er et nummer", "@alle: godt 😀", "שלום וברכה", "</li><h1>nej</h1>", "=1+1");
        }
    }

    @Test
    void is_read_in_the_order_in_which_it_is_seen() throws IOException {
        try (PDDocument pdf = pdf(Reports.report(), Texts.DANISH)) {
            assertThat(text(pdf)).containsSubsequence("77 procent af", "77,0 pct. (77 af 100)", "Fordelt på kommuner");
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getStructureType)
                    .containsSubsequence(
                            "H1", "Table", "H2", "Table", "H2", "Figure", "Table", "Table", "H3", "Table", "L");
        }
    }
}
