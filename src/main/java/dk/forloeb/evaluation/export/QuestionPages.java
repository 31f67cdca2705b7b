package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.evaluation.faces.FindingGroup;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.faces.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the report says of one question: sentence, picture, table, certainty, breakdowns. */
final class QuestionPages {

    /** Of a page between its margins. */
    private static final int WIDTH = 640;

    private final Markup html;
    private final List<BarPicture> pictures;
    private final ReportFonts fonts;
    private final Locale language;

    /** @param pictures where pictures are kept until they are drawn */
    QuestionPages(Markup html, List<BarPicture> pictures, ReportFonts fonts, Locale language) {
        this.html = html;
        this.pictures = pictures;
        this.fonts = fonts;
        this.language = language;
    }

    void write(Finding finding) {
        html.leaf("h2", finding.number() + ". " + finding.text(), "id", "q" + finding.number(), "class", "new-page");
        if (!finding.askedOf().isEmpty()) {
            html.leaf("p", text("results.asked-of", finding.askedOf()), "class", "meta");
        }
        if (!finding.sentence().isEmpty()) {
            html.leaf("p", finding.sentence(), "class", "sentence");
        } else if (finding.counts().protectedTotal()) {
            html.leaf("p", text("protected.why"));
        }
        if (!finding.segments().isEmpty()) {
            writeDistribution(finding);
        }
        Agreement agreement = finding.agreement();
        if (agreement != null) {
            writeCertainty(agreement);
        }
        writeGroups(finding, "municipality", finding.municipalities());
        writeGroups(finding, "role", finding.roles());
    }

    /** Where several answers could be given, they are no row that adds to 100, and make no bar. */
    private void writeDistribution(Finding finding) {
        if (finding.isSeveral()) {
            html.leaf("p", text("results.several", Formats.number(finding.of(), language)), "class", "meta");
        } else {
            writePicture(finding);
        }
        writeAnswers(finding);
    }

    private void writePicture(Finding finding) {
        Integer percent =
                finding.agreement() == null ? null : finding.agreement().percent();
        String summary = percent == null ? null : text("results.agreeing-summary", Formats.percent(percent, language));
        BarPicture picture = new BarPicture(finding.segments(), summary, fonts, language, WIDTH);
        html.open(
                        "object",
                        "alt",
                        finding.text() + " " + picture.alternative(),
                        ReportPages.PICTURE,
                        Integer.toString(pictures.size()),
                        "style",
                        "width: " + WIDTH + "px; height: " + picture.height() + "px")
                .close();
        pictures.add(picture);
        if (finding.roundingShows()) {
            html.leaf("p", text("results.rounding"), "class", "meta");
        }
    }

    private void writeAnswers(Finding finding) {
        openTable(finding.text(), "results.answer", "results.count", "results.percent");
        for (BarSegment segment : finding.segments()) {
            String counted = segment.agreeing() ? " (" + text("results.counts-as-agreeing") + ")" : "";
            row(
                    segment.label() + counted,
                    Formats.number(segment.count(), language),
                    Formats.percent(segment.percent(), language));
        }
        if (!finding.isSeveral()) {
            row(text("results.total"), Formats.number(finding.total(), language), Formats.percent(100, language));
        }
        closeTable();
    }

    /** One row, since it is read beside the answers and a page has to hold both. */
    private void writeCertainty(Agreement agreement) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(
                text("results.base"),
                text("results.base." + agreement.base().kind()) + ": "
                        + Formats.number(agreement.base().n(), language));
        Agreement.IntervalResult interval = agreement.interval();
        if (interval != null) {
            cells.put(text("results.interval"), Formats.range(interval.low(), interval.high(), 1, language));
        }
        Agreement.PopulationResult finite = agreement.finitePopulation();
        if (finite != null) {
            cells.put(
                    text("results.finite", Formats.number(finite.population(), language)),
                    Formats.range(finite.low(), finite.high(), 1, language));
        }
        Agreement.Bounds worst = agreement.worstCase();
        if (worst != null) {
            cells.put(text("results.worst"), Formats.range(worst.low(), worst.high(), 1, language));
        }
        html.open("table", "class", "certainty", "title", text("report.certainty"))
                .open("thead")
                .open("tr")
                .leaf("th", text("results.agreement"), "scope", "col");
        cells.keySet().forEach(heading -> html.leaf("th", heading, "scope", "col"));
        html.close().close().open("tbody").open("tr").leaf("th", share(agreement), "scope", "row");
        cells.values().forEach(cell -> html.leaf("td", cell));
        html.close().close().close();
    }

    private String share(Agreement agreement) {
        @Nullable Double share = agreement.share();
        String percent = share == null ? "–" : Formats.percentOf(share, 1, language);
        return percent + " ("
                + text(
                        "results.k-of-n-short",
                        Formats.number(agreement.count(), language),
                        Formats.number(agreement.base().n(), language))
                + ")";
    }

    private void writeGroups(Finding finding, String attribute, List<FindingGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        html.leaf("h3", text("results.by-" + attribute));
        if (finding.allProtected(groups)) {
            html.leaf("p", text("results.all-protected"));
            return;
        }
        openTable(
                text("results.by-" + attribute) + ": " + finding.text(),
                "results." + attribute,
                "results.share",
                "results.count",
                "results.interval");
        FigureCells cells = new FigureCells(html, language);
        for (FindingGroup group : groups) {
            html.open("tr").leaf("th", group.label(), "scope", "row");
            cells.write(group.agreement(), group.isProtected());
            html.close();
        }
        closeTable();
    }

    private void openTable(String title, String heading, String... figures) {
        html.open("table", "class", "figures", "title", title).open("thead").open("tr");
        html.leaf("th", text(heading), "scope", "col");
        for (String figure : figures) {
            html.leaf("th", text(figure), "scope", "col", "class", "num");
        }
        html.close().close().open("tbody");
    }

    private void closeTable() {
        html.close().close();
    }

    private void row(String heading, String... cells) {
        html.open("tr").leaf("th", heading, "scope", "row");
        for (String cell : cells) {
            html.leaf("td", cell, "class", "num");
        }
        html.close();
    }

    private String text(String key, Object... args) {
        return Texts.get(language, key, args);
    }
}
