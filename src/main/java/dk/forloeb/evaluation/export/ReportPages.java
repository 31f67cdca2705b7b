package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.Comments.CommentList;
import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.evaluation.application.SurveyReport.View;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** The pages of the report as XHTML: title, overview, a section for each question, comments, method. */
final class ReportPages {

    /** Attribute that numbers a picture. */
    static final String PICTURE = "data-picture";

    /** More than these are read by nobody on paper; the workbook has them all. */
    private static final int COMMENTS = 200;

    private final SurveyReport report;
    private final Locale language;
    private final MethodNote note;
    private final List<Finding> findings;
    private final List<BarPicture> pictures = new ArrayList<>();
    private final ReportFonts fonts;
    private final Markup html = new Markup();

    ReportPages(SurveyReport report, ReportFonts fonts, Locale language) {
        this.report = report;
        this.fonts = fonts;
        this.language = language;
        this.note = new MethodNote(report.detail(), report.authority(), language);
        View view = report.on(Base.RESPONDENTS);
        this.findings = Finding.of(Base.RESPONDENTS, view.total(), view.byMunicipality(), view.byRole(), language);
    }

    BarPicture picture(int number) {
        return pictures.get(number);
    }

    Document document() {
        html.open("html", "lang", language.getLanguage());
        writeHead();
        html.open("body");
        writeFooter();
        writeTitlePage();
        writeOverview();
        QuestionPages questions = new QuestionPages(html, pictures, fonts, language);
        findings.forEach(questions::write);
        writeComments();
        writeMethod();
        html.close().close();
        return html.document();
    }

    private void writeHead() {
        String title = text("report.title", report.survey().title());
        html.open("head")
                .leaf("title", title)
                .open("meta", "name", "description", "content", text("report.description", report.authority()))
                .close()
                .open("meta", "name", "author", "content", report.authority())
                .close()
                .leaf("style", style())
                .open("bookmarks");
        bookmark(text("report.overview"), "#overview");
        findings.forEach(finding -> bookmark(finding.number() + ". " + finding.text(), "#q" + finding.number()));
        texts().forEach(question ->
                bookmark(number(question) + ". " + question.text().in(language), "#q" + number(question)));
        bookmark(text("report.method"), "#method");
        bookmark(text("results.limits"), "#limits");
        html.close().close();
    }

    private void bookmark(String name, String target) {
        html.open("bookmark", "name", name, "href", target).close();
    }

    private void writeFooter() {
        html.open("div", "class", "footer")
                .leaf("span", report.authority() + " · " + report.survey().title() + " · ")
                .leaf("span", text("report.page") + " ")
                .open("span", "class", "page")
                .close()
                .leaf("span", " " + text("report.page-of") + " ")
                .open("span", "class", "pages")
                .close()
                .close();
    }

    private void writeTitlePage() {
        html.open("div", "class", "title-page")
                .leaf("p", report.authority(), "class", "authority")
                .leaf("p", text("report.eyebrow"), "class", "eyebrow")
                .leaf("h1", report.survey().title())
                .leaf("p", note.turnout(), "class", "lead");
        String madeUp = report.survey().madeUp();
        if (madeUp != null) {
            html.open("p", "class", "made-up", "lang", "da")
                    .leaf("strong", Texts.get(Texts.DANISH, "report.made-up") + " ")
                    .text(madeUp)
                    .close();
        }
        html.open("table", "class", "facts").open("tbody");
        note.subject().forEach(fact -> row(fact.topic(), fact.text()));
        if (report.period() != null
                && report.period().startsOn() != null
                && report.period().endsOn() != null) {
            row(
                    text("report.period"),
                    Formats.date(report.period().startsOn(), language) + " – "
                            + Formats.date(report.period().endsOn(), language));
        }
        if (!report.municipalities().isEmpty()) {
            row(text("report.municipalities"), String.join(", ", report.municipalities()));
        }
        html.close().close().close();
    }

    private void row(String heading, String text) {
        html.open("tr").leaf("th", heading, "scope", "row").leaf("td", text).close();
    }

    private void writeOverview() {
        html.leaf("h2", text("report.overview"), "id", "overview", "class", "new-page")
                .leaf("p", text("report.overview.text", text("results.base." + Base.RESPONDENTS)));
        html.open("table", "class", "figures").open("thead").open("tr");
        html.leaf("th", text("export.column.question"), "scope", "col");
        for (String heading : List.of("results.share", "results.count", "results.interval")) {
            html.leaf("th", text(heading), "scope", "col", "class", "num");
        }
        html.close().close().open("tbody");
        findings.stream().filter(ReportPages::isScale).forEach(finding -> {
            html.open("tr").open("th", "scope", "row");
            html.leaf("a", finding.number() + ". " + finding.text(), "href", "#q" + finding.number())
                    .close();
            new FigureCells(html, language)
                    .write(finding.agreement(), finding.counts().protectedTotal());
            html.close();
        });
        html.close().close();
    }

    /** Other questions have no share of agreement. */
    private static boolean isScale(Finding finding) {
        return finding.counts().kind() == QuestionKind.SCALE;
    }

    private void writeComments() {
        Map<String, List<String>> shown = report.comments().questions().stream()
                .collect(Collectors.toMap(CommentList::questionKey, CommentList::texts));
        for (QuestionResult question : texts()) {
            html.leaf(
                    "h2",
                    number(question) + ". " + question.text().in(language),
                    "id",
                    "q" + number(question),
                    "class",
                    "new-page");
            List<String> texts = shown.get(question.key());
            if (texts == null) {
                html.leaf("p", text("results.comments.protected"));
            } else {
                writeComments(texts);
            }
        }
    }

    private void writeComments(List<String> texts) {
        html.leaf("p", texts.isEmpty() ? text("results.comments.none") : text("results.comments.order", texts.size()));
        if (texts.size() > COMMENTS) {
            html.leaf("p", text("report.comments.more", COMMENTS));
        }
        html.open("ul", "class", "comments");
        texts.stream().limit(COMMENTS).forEach(comment -> html.leaf("li", comment));
        html.close();
    }

    private void writeMethod() {
        html.leaf("h2", text("report.method"), "id", "method", "class", "new-page");
        writeEntries(note.computation());
        html.leaf("h3", text("report.bases"));
        html.leaf("p", text("report.bases.text"));
        writeEntries(note.bases());
        html.leaf("h3", text("results.protection"));
        note.protection().forEach(entry -> html.leaf("p", entry.text()));
        html.open("div", "class", "together")
                .leaf("h2", text("results.limits"), "id", "limits")
                .open("ul");
        note.limits().forEach(entry -> html.leaf("li", entry.text()));
        html.close().close();
    }

    private void writeEntries(List<MethodNote.Entry> entries) {
        entries.forEach(entry -> html.open("p")
                .leaf("strong", entry.topic() + ". ")
                .text(entry.text())
                .close());
    }

    private List<QuestionResult> texts() {
        return report.on(Base.RESPONDENTS).total().questions().stream()
                .filter(question -> question.kind() == QuestionKind.TEXT)
                .toList();
    }

    private int number(QuestionResult question) {
        return report.on(Base.RESPONDENTS).total().questions().indexOf(question) + 1;
    }

    private String text(String key, Object... args) {
        return Texts.get(language, key, args);
    }

    private static String style() {
        try (InputStream file =
                Objects.requireNonNull(ReportPages.class.getResourceAsStream("/report/report.css"), "report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
